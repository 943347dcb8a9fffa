import { xmlText } from "./write-text";

/** Which add-in a file belongs to: the id and version of its manifest, and the catalog that it comes from. */
export interface AddinReference {
  readonly id: string;
  readonly version: string;
  /** Name of the catalog; `EXCatalog` for add-ins that an administrator deployed. */
  readonly store: string;
  readonly storeType: string;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.microsoft.com/office/webextensions";
/** The extension that lists custom functions, as Excel itself writes it (OfficeDev/office-js 6611). */
const FUNCTIONS_EXTENSION = "{7C84B067-C214-45C3-A712-C9D94CD141B2}";

/** Where the parts stand, and of which kind they are. */
export const ADDIN_CONTENT_TYPES =
  '<Override PartName="/xl/webextensions/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/>' +
  '<Override PartName="/xl/webextensions/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"/>';
/** The relationship of the package to its panes. */
export const ADDIN_RELATIONSHIP =
  '<Relationship Id="rIdPanes" Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/>';

/** The parts that tell Excel which add-in computes the KOMPAS functions. The pane itself does not open with the file. */
export function addinParts(addin: AddinReference, functions: readonly string[]): Readonly<Record<string, string>> {
  return {
    "xl/webextensions/webextension1.xml": webExtension(addin, functions),
    "xl/webextensions/taskpanes.xml": `${DECLARATION}<wetp:taskpanes xmlns:wetp="${OFFICE}/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="0"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
    "xl/webextensions/_rels/taskpanes.xml.rels": `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2011/relationships/webextension" Target="webextension1.xml"/></Relationships>`,
  };
}

function webExtension(addin: AddinReference, functions: readonly string[]): string {
  const ids = functions.map((name) => `<we:customFunctionIds>${xmlText(name)}</we:customFunctionIds>`).join("");
  const list = ids === "" ? "" : `<we:extLst><a:ext xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" uri="${FUNCTIONS_EXTENSION}"><we:customFunctionIdList>${ids}</we:customFunctionIdList></a:ext></we:extLst>`;
  const reference = `<we:reference id="${xmlText(addin.id)}" version="${xmlText(addin.version)}" store="${xmlText(addin.store)}" storeType="${xmlText(addin.storeType)}"/>`;
  return `${DECLARATION}<we:webextension xmlns:we="${OFFICE}/webextension/2010/11" id="{${xmlText(addin.id)}}">${reference}<we:alternateReferences/><we:properties/><we:bindings/><we:snapshot xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>${list}</we:webextension>`;
}
