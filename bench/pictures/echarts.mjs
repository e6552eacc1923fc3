// Draws what `guanxi export --format echarts` wrote, as ECharts does where nothing is added:
//   node echarts.mjs NODE_MODULES option.json picture.svg
import {readFileSync, writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import {join, resolve} from "node:path";

const [modules, input, output] = process.argv.slice(2).map((path) => resolve(path));
const echarts = createRequire(join(modules, "x.js"))("echarts");
const option = JSON.parse(readFileSync(input, "utf8"));
option.animation = false;
for (const series of option.series) series.force = {...series.force, layoutAnimation: false};  // to its end at once
const chart = echarts.init(null, null, {renderer: "svg", ssr: true, width: 1600, height: 1100});
chart.setOption(option);
writeFileSync(output, chart.renderToSVGString());
chart.dispose();  // its timers would keep the program alive
