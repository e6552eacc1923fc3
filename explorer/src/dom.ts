// Makes elements. All text from outside goes through here, and only ever becomes text nodes and attribute values.

type Attributes = Record<string, string | number | boolean | null | undefined | ((event: Event) => void)>;
export type Child = Node | string | null;

function fill(element: Element, attributes: Attributes, children: Child[]): void {
    for (const [name, value] of Object.entries(attributes)) {
        if (value === null || value === undefined || value === false) continue;
        if (typeof value === "function") element.addEventListener(name.replace(/^on/, ""), value);
        else element.setAttribute(name, value === true ? "" : String(value));
    }
    element.append(...children.filter((child): child is Node | string => child !== null));
}

export function h<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes: Attributes = {},
                                                          ...children: Child[]): HTMLElementTagNameMap[Tag] {
    const element = document.createElement(tag);
    fill(element, attributes, children);
    return element;
}

export function svg<Tag extends keyof SVGElementTagNameMap>(tag: Tag, attributes: Attributes = {},
                                                           ...children: Child[]): SVGElementTagNameMap[Tag] {
    const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
    fill(element, attributes, children);
    return element;
}

/// A button with words on it.
export const button = (text: string, onclick: () => void, attributes: Attributes = {}) =>
    h("button", {type: "button", onclick, ...attributes}, text);

/// Hands a file to the reader.
export function save(name: string, content: Blob): void {
    const address = URL.createObjectURL(content);
    const link = h("a", {href: address, download: name});
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
}
