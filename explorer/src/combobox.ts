// A field that finds nodes while somebody types: the combobox pattern of WAI-ARIA, with a list below.

import type {Language} from "./data.js";
import {h} from "./dom.js";
import {type Entity, type Model, nameOf} from "./model.js";
import {type Hit, search} from "./search.js";
import {nodeSample} from "./shapes.js";
import type {Theme} from "./data.js";
import {say} from "./words.js";

export interface ComboboxOptions {
    id: string;
    label: string;
    placeholder: string;
    value?: string;
    /// Keeps the chosen name in the field; else it is emptied.
    keeps?: boolean;
    language: Language;
    theme: Theme;
    onChoose(entity: Entity): void;
}

export function combobox(model: Model, options: ComboboxOptions): HTMLElement {
    const {id, language, theme} = options;
    let hits: Hit[] = [];
    let active = -1;
    const list = h("ul", {id: `${id}-list`, role: "listbox", "aria-label": options.label, hidden: true});
    const input = h("input", {
        id, type: "text", role: "combobox", autocomplete: "off", spellcheck: "false", placeholder: options.placeholder,
        value: options.value, "aria-label": options.label, "aria-expanded": "false", "aria-controls": `${id}-list`,
        "aria-autocomplete": "list"});
    const close = () => {
        list.hidden = true;
        active = -1;
        input.setAttribute("aria-expanded", "false");
        input.removeAttribute("aria-activedescendant");
    };
    const choose = (hit: Hit) => {
        input.value = options.keeps ? nameOf(hit.entity, language) : "";
        close();
        options.onChoose(hit.entity);
    };
    const setActive = (index: number) => {
        active = index;
        [...list.children].forEach((item, at) => item.setAttribute("aria-selected", String(at === index)));
        const item = list.children[index];
        if (item === undefined) return;
        input.setAttribute("aria-activedescendant", item.id);
        item.scrollIntoView({block: "nearest"});
    };
    const show = () => {
        hits = search(model, input.value, language);
        const items = hits.map((hit, at) =>
            h("li", {id: `${id}-${at}`, role: "option", "aria-selected": "false", onmousedown: (event) => event.preventDefault(),
                     onclick: () => choose(hit)},
              nodeSample(theme.nodes[hit.entity.data.kind]!), h("span", {class: "name"}, nameOf(hit.entity, language)),
              hit.alias === null ? null : h("span", {class: "soft"}, hit.alias)));
        if (items.length === 0 && input.value.trim() !== "")
            items.push(h("li", {class: "empty", role: "option", "aria-disabled": "true"},
                         say("nothingFound", language, input.value.trim())));
        list.replaceChildren(...items);
        list.hidden = items.length === 0;
        input.setAttribute("aria-expanded", String(items.length > 0));
        if (hits.length > 0) setActive(0);
    };
    input.addEventListener("input", show);
    input.addEventListener("focus", () => input.select());
    input.addEventListener("blur", close);
    input.addEventListener("keydown", (event) => {
        if (event.isComposing) return;
        if (event.key === "ArrowDown" && hits.length > 0) setActive((active + 1) % hits.length);
        else if (event.key === "ArrowUp" && hits.length > 0) setActive((active + hits.length - 1) % hits.length);
        else if (event.key === "Enter" && !list.hidden && hits[active] !== undefined) choose(hits[active]!);
        else if (event.key === "Escape") close();
        else return;
        event.preventDefault();
    });
    return h("div", {class: "combobox"}, input, list);
}
