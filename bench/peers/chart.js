import {
  Chart,
  Filler,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
} from 'chart.js';

Chart.register(Filler, LineElement, PointElement, RadarController, RadialLinearScale);

const { labels, values } = JSON.parse(document.getElementById('definition').textContent);
const percents = new Intl.NumberFormat('en', { style: 'percent' });
const hue = '#7a5c00';

globalThis.chart = new Chart(document.querySelector('canvas'), {
  type: 'radar',
  data: {
    labels,
    datasets: [
      {
        data: values,
        borderColor: hue,
        backgroundColor: '#7a5c0033',
        borderWidth: 2,
        pointBackgroundColor: hue,
        pointRadius: 3.5,
        fill: true,
      },
    ],
  },
  options: {
    animation: false,
    events: [],
    maintainAspectRatio: false,
    scales: {
      r: {
        min: 0,
        max: 100,
        ticks: {
          stepSize: 50,
          showLabelBackdrop: false,
          callback: (value) => percents.format(value / 100),
        },
      },
    },
  },
});
