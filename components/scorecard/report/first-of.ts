/** The one of two nodes that stands first in the page; of those in different shadow roots, where the page holds these. */
export function firstOf(one: Node, other: Node): Node {
  const found =
    outermost(one).compareDocumentPosition(outermost(other)) || one.compareDocumentPosition(other);
  return found & Node.DOCUMENT_POSITION_PRECEDING ? other : one;
}

function outermost(node: Node): Node {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? outermost(root.host) : node;
}
