import { isMap, isScalar, isSeq, type Node, type Pair } from "yaml";

type Path = (string | number)[];

/** Every value of a record with its path, the outer before the inner, in the order of the file. */
export const nodesOf = (node: unknown, path: Path = []): { node: Node; path: Path }[] => {
  if (isMap(node))
    return [
      { node, path },
      ...node.items.flatMap((pair: Pair) =>
        nodesOf(pair.value, [...path, isScalar(pair.key) ? String(pair.key.value) : ""]),
      ),
    ];
  if (isSeq(node))
    return [
      { node, path },
      ...node.items.flatMap((item, index) => nodesOf(item, [...path, index])),
    ];
  return isScalar(node) ? [{ node, path }] : [];
};
