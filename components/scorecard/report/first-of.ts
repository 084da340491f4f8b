/** The one of two nodes that stands first in the page, whatever shadow roots hold them. */
export function firstOf(one: Node, other: Node): Node {
  const [path, others] = [pathTo(one), pathTo(other)];
  const fork = path.findIndex((node, at) => node !== others[at]);
  const [here, there] = [path[fork], others[fork]];
  const isAfter =
    here && there && there.compareDocumentPosition(here) & here.DOCUMENT_POSITION_FOLLOWING;
  return isAfter ? other : one;
}

/** What a node stands in, from the document down, and the node. */
function pathTo(node: Node): readonly Node[] {
  const around = node instanceof ShadowRoot ? node.host : node.parentNode;
  return around ? [...pathTo(around), node] : [node];
}
