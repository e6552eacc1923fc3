// The page: reads its data, builds what is around the map, and brings everything to the state whenever that changes.

import {combobox} from "./combobox.js";
import {type GraphData, readBlock, type ViewData} from "./data.js";
import {nodeDetails, pairDetails, type Scene} from "./details.js";
import {button, h, save} from "./dom.js";
import {shownGraph, shownSvg} from "./export_view.js";
import {filtersPanel, type Panel} from "./filters_panel.js";
import {findShown, kShownFirst, type Shown} from "./filter.js";
import {GraphMap} from "./map.js";
import {makeModel, type Model, nameOf, type Pair} from "./model.js";
import {fromHash, initialState, type State, Store, toHash} from "./state.js";
import {edgeTable, initialTable, nodeTable} from "./table.js";
import {findWays, type Ways} from "./ways.js";
import {waysPanel} from "./ways_panel.js";
import {say, type Word} from "./words.js";

const kSystemDark = window.matchMedia("(prefers-color-scheme: dark)");

class Page {
    private header = h("header", {class: "bar"});
    private side = h("aside", {class: "left"});
    private mapBox = h("div", {class: "map", id: "map", tabindex: 0, role: "img"});
    private mapTools = h("div", {class: "maptools"});
    private notice = h("div", {class: "notice"});
    /// What to do first, on the map until something is chosen.
    private hint = h("p", {class: "soft hint"});
    private tableBox = h("div", {class: "tables"});
    private details = h("aside", {class: "right"});
    private live = h("div", {class: "unseen", role: "status", "aria-live": "polite"});
    private map: GraphMap | null = null;
    private filters: Panel | null = null;
    private shown: Shown;
    private tables = {nodes: initialTable(3), edges: initialTable(5)};
    private sightTimer = 0;

    constructor(private model: Model, private store: Store, private initial: State) {
        this.shown = findShown(model, store.state);
        document.body.append(this.header,
                             h("main", {}, this.side, h("section", {class: "stage"}, this.mapBox, this.mapTools, this.notice, this.hint, this.tableBox),
                               this.details), this.live);
        store.listen((state, before) => this.onChange(state, before));
        kSystemDark.addEventListener("change", () => this.renderAll());
        window.addEventListener("hashchange", () => this.onHash());
        this.renderAll();
    }

    // ---- what follows from the state ----

    private get isDark(): boolean {
        const {theme} = this.store.state;
        return theme === "dark" || (theme === "system" && kSystemDark.matches);
    }

    private get scene(): Scene {
        const {language} = this.store.state;
        return {model: this.model, store: this.store, shown: this.shown, language,
                theme: this.isDark ? this.model.view.dark : this.model.view.light};
    }

    private selectedPair(): Pair | null {
        const {selection} = this.store.state;
        if (selection === null || !("pair" in selection)) return null;
        const [a, b] = selection.pair.map((id) => this.model.byId.get(id)?.index ?? -1).sort((x, y) => x - y);
        return this.model.pairs.find((pair) => pair.a === a && pair.b === b) ?? null;
    }

    private foundWays(): Ways | null {
        const {way} = this.store.state;
        const [from, to] = (way ?? []).map((id) => (id === null ? undefined : this.model.byId.get(id)));
        if (from === undefined || to === undefined || from === to) return null;
        return findWays(this.model, from.index, to.index, this.shown.pairs);
    }

    // ---- changes ----

    private onChange(state: State, before: State): void {
        const changed = (...keys: (keyof State)[]) => keys.some((key) => state[key] !== before[key]);
        this.keepAddress(state);
        if (changed("language", "theme")) {
            this.renderAll();
            return;
        }
        const isFiltered = changed("hiddenKinds", "hiddenEdges", "hiddenStatuses", "from", "to", "undated", "weight",
                                   "confidence", "focus", "depth", "all", "selection", "way");
        const isOther = isFiltered && this.refilter();
        if (changed("view")) this.renderHeader();
        this.filters?.sync(state);
        if (isOther || changed("view")) this.renderStage(false);
        else if (isFiltered) this.renderLights(), this.renderNotice();
        if (changed("focus", "depth", "all")) this.fit();
        if (changed("selection") || changed("way") || isFiltered) this.renderDetails();
        if (changed("selection")) this.announceSelection();
    }

    /// Says whether anything else is shown than before.
    private refilter(): boolean {
        const before = this.shown;
        const shown = findShown(this.model, this.store.state);
        const isSame = shown.relations.every((flag, index) => flag === before.relations[index]) &&
                       shown.nodes.every((flag, index) => flag === before.nodes[index]);
        if (isSame) return false;
        this.shown = shown;
        if (before.nodeCount !== this.shown.nodeCount || before.relationCount !== this.shown.relationCount)
            this.say("shown", this.shown.nodeCount, this.shown.relationCount);
        return true;
    }

    private say(word: Word, ...values: (string | number)[]): void {
        this.live.textContent = say(word, this.store.state.language, ...values);
    }

    private announceSelection(): void {
        const {selection, language} = this.store.state;
        if (selection === null) return;
        const name = (id: string) => { const entity = this.model.byId.get(id); return entity === undefined ? id : nameOf(entity, language); };
        if ("node" in selection) {
            const entity = this.model.byId.get(selection.node);
            if (entity !== undefined && this.store.state.view === "map") this.map?.reveal(entity);
            this.say("selectedNode", name(selection.node));
        } else {
            this.say("selectedPair", name(selection.pair[0]), name(selection.pair[1]));
        }
    }

    private keepAddress(state: State): void {
        const hash = toHash(state, this.initial);
        if (`#${hash}` !== location.hash) history.replaceState(null, "", hash === "" ? location.pathname : `#${hash}`);
    }

    private onHash(): void {
        const state = fromHash(location.hash, this.initial);
        if (toHash(state, this.initial) === toHash(this.store.state, this.initial)) return;
        this.store.update(state);
        if (state.sight !== null && this.map !== null) this.map.sight = state.sight;
    }

    private onMove(): void {
        window.clearTimeout(this.sightTimer);
        this.sightTimer = window.setTimeout(() => {
            if (this.map !== null && this.store.state.view === "map") this.store.update({sight: this.map.sight});
        }, 250);
    }

    // ---- parts of the page ----

    private renderAll(): void {
        const {state} = this.store;
        const {theme, language} = this.scene;
        document.documentElement.lang = language;
        document.documentElement.dataset["theme"] = this.isDark ? "dark" : "light";
        this.renderHeader();
        this.filters = filtersPanel(this.store, this.model, theme, language);
        this.filters.sync(state);
        this.side.replaceChildren(this.filters.element);
        this.renderMapTools();
        this.renderDetails();
        if (this.map !== null) this.renderStage(true);
        else requestAnimationFrame(() => setTimeout(() => this.renderStage(true)));  // the rest is seen before a large map
    }

    private renderHeader(): void {
        const {state} = this.store;
        const {theme, language} = this.scene;
        const {model, store} = this;
        const views = (["map", "nodes", "edges"] as const).map((view) =>
            button(say(view, language), () => store.update({view}), {"aria-pressed": String(state.view === view), "data-view": view}));
        const search = combobox(model, {
            id: "search", label: say("searchLabel", language), placeholder: say("search", language), language, theme,
            onChoose: ({data}) => store.update({selection: {node: data.id}, way: null})});
        const next = {system: "light", light: "dark", dark: "system"} as const;
        const themeWord = {system: "themeSystem", light: "themeLight", dark: "themeDark"} as const;
        this.header.replaceChildren(
            h("div", {class: "title"}, h("h1", {}, model.view.title),
              h("p", {}, say("summary", language, model.entities.length, model.relations.length, model.documents.size))),
            search,
            h("nav", {class: "segmented", "aria-label": say("views", language)}, ...views),
            h("div", {class: "tools"},
              button(say("ways", language), () => store.update({way: state.way ?? [null, null], selection: null}), {id: "ways"}),
              this.exportMenu(),
              button(say("link", language), () => this.copyLink(), {id: "link"}),
              button(say(themeWord[state.theme], language), () => store.update({theme: next[store.state.theme]}), {id: "theme"}),
              button(say("language", language), () => store.update({language: language === "zh" ? "en" : "zh"}),
                     {id: "language", lang: language === "zh" ? "en" : "zh"})));
        document.title = model.view.title;
    }

    private exportMenu(): HTMLElement {
        const {language} = this.store.state;
        const item = (word: Word, id: string, run: () => void) => h("li", {}, button(say(word, language), () => {
            menu.open = false;
            run();
        }, {id}));
        const menu = h("details", {class: "menu"}, h("summary", {id: "export"}, say("export", language)),
                       h("ul", {}, item("exportSvg", "export-svg", () => this.exportSvg()),
                         item("exportPng", "export-png", () => void this.exportPng()),
                         item("exportJson", "export-json", () => this.exportJson())));
        menu.addEventListener("keydown", (event) => {
            if (event.key === "Escape") menu.open = false;
        });
        menu.addEventListener("focusout", (event) => {
            if (!menu.contains(event.relatedTarget as Node | null)) menu.open = false;
        });
        return menu;
    }

    private renderMapTools(): void {
        const {language} = this.store.state;
        const tool = (sign: string, word: Word, run: () => void) => button(sign, run, {"aria-label": say(word, language), title: say(word, language)});
        this.mapTools.replaceChildren(tool("+", "zoomIn", () => this.map?.zoomBy(1.3)), tool("−", "zoomOut", () => this.map?.zoomBy(1 / 1.3)),
                                      tool("⤢", "fit", () => this.fit()));
    }

    private renderStage(isRestyled: boolean): void {
        const {view, language} = this.store.state;
        const isMap = view === "map";
        this.mapBox.hidden = this.mapTools.hidden = !isMap;
        this.tableBox.hidden = isMap;
        if (isMap) this.renderMap(isRestyled);
        else this.renderTable();
        this.renderNotice();
        document.body.dataset["ready"] = "yes";
        this.mapBox.setAttribute("aria-label", say("mapLabel", language, this.shown.nodeCount, this.shown.pairCount));
    }

    private renderMap(isRestyled: boolean): void {
        const {theme, language} = this.scene;
        const isFirst = this.map === null;
        this.map ??= new GraphMap(this.model, this.mapBox, {
            onSelect: (selection) => this.store.update({selection}), onMove: () => this.onMove(), onFit: () => this.fit()});
        if (isFirst) {
            this.map.fit(this.shown);
            if (this.store.state.sight !== null) this.map.sight = this.store.state.sight;
        }
        this.map.show(this.shown, theme, language, isRestyled || isFirst || this.isMapStale, () => this.renderLights());
        this.isMapStale = false;
    }

    private fit(): void {
        this.map?.fit(this.shown);
    }

    private renderLights(): void {
        if (this.store.state.view === "map") this.map?.highlight(this.store.state.selection, this.foundWays()?.ways ?? []);
    }
    /// Whether language or theme changed while the tables were shown.
    private isMapStale = false;

    private renderTable(): void {
        if (this.map !== null) this.isMapStale = true;
        const {view} = this.store.state;
        const focused = (document.activeElement as HTMLElement | null)?.dataset["focus"];
        const top = this.tableBox.scrollTop;
        const table = view === "nodes"
            ? nodeTable(this.scene, this.tables.nodes, (next) => { this.tables.nodes = next; this.renderTable(); })
            : edgeTable(this.scene, this.tables.edges, (next) => { this.tables.edges = next; this.renderTable(); });
        this.tableBox.replaceChildren(table);
        this.tableBox.scrollTop = top;
        if (focused !== undefined) this.tableBox.querySelector<HTMLElement>(`[data-focus="${focused}"]`)?.focus();
    }

    /// What stands over the map: whose neighbourhood it is, that a large graph is cut, that nothing is left.
    private renderNotice(): void {
        const {model, store, shown} = this;
        const {state} = store;
        const {language} = state;
        const parts: HTMLElement[] = [];
        const focus = state.focus === null ? undefined : model.byId.get(state.focus);
        if (focus !== undefined) {
            const depths = [1, 2, 3].map((depth) =>
                button(String(depth), () => store.update({depth, sight: null}), {"aria-pressed": String(state.depth === depth), "data-depth": depth}));
            parts.push(h("p", {class: "focus"}, h("strong", {}, say("focusOn", language, nameOf(focus, language))),
                         h("span", {class: "segmented", role: "group", "aria-label": say("depth", language)}, ...depths),
                         button(say("unfocus", language), () => store.update({focus: null, depth: 1, sight: null}), {id: "unfocus"})));
        }
        if (shown.nodeCount < shown.passing) {
            parts.push(h("p", {}, say("cut", language, shown.nodeCount, shown.passing), " ",
                         button(say("showAll", language), () => store.update({all: true, sight: null}), {id: "show-all"})));
        } else if (state.all) {
            parts.push(h("p", {}, button(say("showFirst", language, kShownFirst), () => store.update({all: false, sight: null}), {id: "show-first"})));
        }
        if (model.entities.length === 0) parts.push(h("p", {class: "empty"}, say("emptyGraph", language)));
        else if (shown.nodeCount === 0) {
            parts.push(h("p", {class: "empty"}, say("emptyFilter", language), " ", button(say("reset", language), () => store.update({
                hiddenKinds: [], hiddenEdges: [], hiddenStatuses: [], from: null, to: null, undated: true, weight: 1,
                confidence: 0, focus: null, depth: 1}))));
        }
        this.notice.replaceChildren(...parts);
        this.notice.hidden = parts.length === 0;
    }

    private renderDetails(): void {
        const {scene, store} = this;
        const {selection, way, language} = store.state;
        const pair = this.selectedPair();
        const entity = selection !== null && "node" in selection ? this.model.byId.get(selection.node) : undefined;
        const body = entity !== undefined ? nodeDetails(scene, entity) : pair !== null ? pairDetails(scene, pair)
                     : way !== null ? waysPanel(scene, this.foundWays()) : null;
        this.details.setAttribute("aria-label", say("details", language));
        this.details.hidden = body === null;
        this.hint.hidden = body !== null || this.shown.nodeCount === 0;
        this.hint.textContent = say("detailsHint", language);
        if (body === null) {
            this.details.replaceChildren();
            return;
        }
        const isOverWay = way !== null && (entity !== undefined || pair !== null);
        const close = button("×", () => store.update(isOverWay ? {selection: null} : {selection: null, way: null}),
                             {class: "close", "aria-label": say("close", language), title: say("close", language)});
        this.details.replaceChildren(close, body);
        this.details.scrollTop = 0;
    }

    // ---- saving and sharing ----

    private get fileName(): string {
        return this.model.view.title.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "").slice(0, 60) || "guanxi";
    }

    private saveAs(ending: string, content: Blob): void {
        const name = `${this.fileName}.${ending}`;
        save(name, content);
        this.say("exported", name);
    }

    private exportSvg(): void {
        const {theme, language} = this.scene;
        this.saveAs("svg", new Blob([shownSvg(this.model, this.shown, theme, language, this.model.view.title)], {type: "image/svg+xml"}));
    }

    private async exportPng(): Promise<void> {
        if (this.store.state.view !== "map") this.store.update({view: "map"});
        const {theme} = this.scene;
        this.saveAs("png", await this.map!.png(theme.background));
    }

    private exportJson(): void {
        this.saveAs("json", new Blob([JSON.stringify(shownGraph(this.model, this.shown), null, 1), "\n"], {type: "application/json"}));
    }

    private copyLink(): void {
        if (this.map !== null && this.store.state.view === "map") this.store.update({sight: this.map.sight});
        const address = location.href;
        const field = h("textarea", {class: "unseen", readonly: true}, address);
        document.body.append(field);
        field.select();
        const isCopied = document.execCommand("copy");  // the newer interface is closed to pages opened from a file
        field.remove();
        this.say(isCopied ? "linkCopied" : "linkFailed");
        const link = document.getElementById("link");
        link?.focus();
        if (link !== null) {
            link.textContent = say(isCopied ? "linkCopied" : "linkFailed", this.store.state.language);
            window.setTimeout(() => (link.textContent = say("link", this.store.state.language)), 1600);
        }
    }
}

const view = readBlock<ViewData>("view");
const initial = initialState(view.language, view.theme);
const store = new Store(fromHash(location.hash, initial));
new Page(makeModel(readBlock<GraphData>("graph"), view), store, initial);
