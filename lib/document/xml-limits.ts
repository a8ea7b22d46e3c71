import { type ForgottenEnds, type OpenElements, holdsNothing, openElements } from "./open-elements";
import { type XmlToken, xmlTokens } from "./xml-tokens";

/** No feed or agency package comes near these; whatever does is not read. */
export const xmlLimits = {
  characters: 16_000_000,
  depth: 200,
  elements: 150_000,
  attributes: 300_000,
  attributesOfOne: 256,
  namespaces: 500,
  nameLength: 256,
  attributeLength: 131_072,
  textLength: 4_000_000,
  notes: 20_000,
  instructions: 1_000,
  doctypeLength: 4_096,
};
export type XmlLimits = typeof xmlLimits;

export type XmlRefusal = { problem: "too_large" | "unsafe_markup"; detail: string };

/**
 * One pass over the same tokens that the readers are built on, before anything is kept of them. Declares what no
 * reader of ours needs as unsafe: an internal subset, a declaration of an entity, an element or a notation.
 * A DOCTYPE that only names its DTD is passed over; nothing is ever fetched. null: the source may be read.
 */
export function refuseXml(
  source: string,
  {
    limits = xmlLimits,
    forgottenEnds = () => [],
  }: { limits?: XmlLimits; forgottenEnds?: ForgottenEnds } = {},
): XmlRefusal | null {
  if (source.length > limits.characters) return tooLarge("characters");
  const open = openElements<null>(forgottenEnds);
  const counts = { open, elements: 0, attributes: 0, namespaces: 0, notes: 0, instructions: 0 };
  for (const token of xmlTokens(source)) {
    const refusal = refuseToken(token, counts, limits);
    if (refusal !== null) return refusal;
  }
  return null;
}

type Counts = Record<"elements" | "attributes" | "namespaces" | "notes" | "instructions", number> & {
  open: OpenElements<null>;
};

function refuseToken(token: XmlToken, counts: Counts, limits: XmlLimits): XmlRefusal | null {
  switch (token.kind) {
    case "open":
      return refuseTag(token, counts, limits);
    case "close":
      counts.open.end(token.name.toLowerCase());
      return null;
    case "text":
    case "cdata":
      return token.end - token.start > limits.textLength ? tooLarge("textLength") : null;
    case "comment":
      counts.notes += 1;
      return counts.notes > limits.notes ? tooLarge("notes") : null;
    case "instruction":
      counts.instructions += 1;
      return counts.instructions > limits.instructions ? tooLarge("instructions") : null;
    case "doctype":
      if (token.internalSubset) return { problem: "unsafe_markup", detail: "internal_subset" };
      return token.end - token.start > limits.doctypeLength
        ? { problem: "unsafe_markup", detail: "doctypeLength" }
        : null;
    case "declaration":
      return { problem: "unsafe_markup", detail: "declaration" };
  }
}

function refuseTag(token: XmlToken & { kind: "open" }, counts: Counts, limits: XmlLimits): XmlRefusal | null {
  counts.elements += 1;
  counts.attributes += token.attributes.length;
  const name = token.name.toLowerCase();
  counts.open.endBefore(name);
  if (!token.selfClosing && !holdsNothing(name)) counts.open.push(name, null);
  if (counts.elements > limits.elements) return tooLarge("elements");
  if (counts.attributes > limits.attributes) return tooLarge("attributes");
  if (counts.open.depth() > limits.depth) return tooLarge("depth");
  if (token.attributes.length > limits.attributesOfOne) return tooLarge("attributesOfOne");
  if (name.length > limits.nameLength) return tooLarge("nameLength");
  for (const attribute of token.attributes) {
    if (attribute.name.length > limits.nameLength) return tooLarge("nameLength");
    if (attribute.value.length > limits.attributeLength) return tooLarge("attributeLength");
    if (/^xmlns(?::|$)/i.test(attribute.name)) counts.namespaces += 1;
  }
  return counts.namespaces > limits.namespaces ? tooLarge("namespaces") : null;
}

function tooLarge(detail: keyof XmlLimits): XmlRefusal {
  return { problem: "too_large", detail };
}
