import './formio.css';
import '@formio/js/dist/formio.form.min.js';

const definition = JSON.parse(document.getElementById('definition').textContent);
const form = await globalThis.Formio.createForm(document.getElementById('form'), definition, {
  noAlerts: true,
});

globalThis.showPage = (index) => form.setPage(index);
