import puppeteer from 'puppeteer-core';
import { chromium } from './scripts/browsers.mjs';
import { serve } from './scripts/server.mjs';
// args: JSON list of {name,path,lang,width,theme,y,h}
const jobs = JSON.parse(process.argv[2]);
const server = await serve(); const browser = await puppeteer.launch(await chromium()); const page = await browser.newPage();
page.on('pageerror', e => console.error(e.message)); page.on('console', m => ['warn','error'].includes(m.type()) && console.error(m.text().slice(0,2000)));
for (const j of jobs) {
  await page.setViewport({width: j.width ?? 1280, height: 900});
  await page.emulateMediaFeatures([{name:'prefers-color-scheme', value: j.theme ?? 'light'}]);
  const story = !j.path.includes('.html');
  await page.goto(server.url + (story ? `storybook/iframe.html?id=${j.path}&viewMode=story&globals=language:${j.lang};theme:${j.theme??'light'}` : j.path), {waitUntil:'load'});
  if (!story) await page.evaluate((lang)=>{const p=document.querySelector('main'); Object.assign(p,{lang,dir:lang==='ar'?'rtl':'ltr'})}, j.lang);
  await page.waitForNetworkIdle({idleTime:300}); await page.evaluate(()=>document.fonts.ready);
  const total = await page.evaluate(()=>document.documentElement.scrollHeight);
  await page.screenshot({path:`/tmp/s/${j.name}.png`, fullPage: !j.h, ...(j.h && {clip:{x:0,y:j.y??0,width:j.width??1280,height:Math.min(j.h,total-(j.y??0))}, captureBeyondViewport:true})});
  console.log(j.name,total);
}
await browser.close(); process.exit();
