import { zipOf } from "./zip-of";

const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const root = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`;
const styles = `<w:styles ${space}><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style><w:style w:type="paragraph" w:styleId="C"><w:name w:val="caption"/></w:style></w:styles>`;

/** A Word file with this in its body. */
export function wordFileOf(body: string, prolog = ""): Uint8Array {
  return zipOf([
    { name: "[Content_Types].xml", bytes: types },
    { name: "_rels/.rels", bytes: root },
    {
      name: "word/document.xml",
      bytes: `${prolog}<w:document ${space}><w:body>${body}</w:body></w:document>`,
    },
    { name: "word/styles.xml", bytes: styles },
  ]);
}

export function wordParagraph(text: string, style?: "Title" | "H2" | "C"): string {
  const properties = style === undefined ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;
}
