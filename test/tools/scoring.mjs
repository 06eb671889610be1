// Compares predicted annotations with gold ones, both in the exchange format: precision, recall and F1 of exact spans, values, roles,
// kinds, links and diagnostics, each with its counts.

const CORE = ['date', 'official', 'agreement'];

/** Pairs golds with predictions of one document and type: exact spans first, then those that overlap, in the order of the text. */
function align(golds, predictions) {
  const pairs = new Map();
  const taken = new Set();
  const pair = fits => {
    for (const gold of golds) {
      if (pairs.has(gold)) continue;
      const match = predictions.find(prediction => !taken.has(prediction) && fits(gold, prediction));
      if (!match) continue;
      pairs.set(gold, match);
      taken.add(match);
    }
  };
  pair((a, b) => a.start === b.start && a.end === b.end);
  pair((a, b) => a.start < b.end && b.start < a.end);
  return pairs;
}

/** Lines by their keys, both in the order of their first appearance. */
export function grouped(lines, keyOf) {
  const groups = new Map();
  for (const line of lines) {
    const key = keyOf(line);
    if (groups.has(key)) groups.get(key).push(line);
    else groups.set(key, [line]);
  }
  return groups;
}

const isExcused = gold => gold.optional === true || gold.region === 'boilerplate';

/**
 * What became of every gold line and every prediction. Optional and boilerplate golds are neither demanded nor punished.
 * @returns {{gold?: object, prediction?: object, status: 'matched'|'missed'|'spurious', exact: boolean}[]}
 */
export function outcomes(gold, predicted, keyOf) {
  const golds = grouped(gold, keyOf);
  const predictions = grouped(predicted, keyOf);
  return [...new Set([...golds.keys(), ...predictions.keys()])].flatMap(key => {
    const mine = golds.get(key) ?? [];
    const theirs = predictions.get(key) ?? [];
    const pairs = align(mine, theirs);
    const used = new Set(pairs.values());
    const found = [];
    for (const one of mine) {
      if (isExcused(one)) continue;
      const prediction = pairs.get(one);
      if (prediction && prediction.region !== 'boilerplate')
        found.push({
          gold: one,
          prediction,
          status: 'matched',
          exact: one.start === prediction.start && one.end === prediction.end,
        });
      else found.push({ gold: one, status: 'missed', exact: false });
    }
    for (const one of theirs) {
      if (used.has(one) || one.region === 'boilerplate') continue;
      if (mine.some(other => isExcused(other) && other.start < one.end && one.start < other.end)) continue;
      found.push({ prediction: one, status: 'spurious', exact: false });
    }
    return found;
  });
}

const ratio = (part, whole) => (whole ? part / whole : undefined);
export const f1 = (precision, recall) => (precision && recall ? (2 * precision * recall) / (precision + recall) : 0);

/** Counts of exact spans among outcomes. */
export function spans(found) {
  const gold = found.filter(one => one.gold).length;
  const predicted = found.filter(one => one.prediction).length;
  const hits = found.filter(one => one.exact).length;
  const [precision, recall] = [ratio(hits, predicted), ratio(hits, gold)];
  return { gold, predicted, precision, recall, f1: f1(precision, recall) };
}

const bare = text => (text ?? '').replace(/\s/g, '');
const accepted = (gold, name) => [gold[name], ...(gold[`${name}s`] ?? [])].filter(value => value !== undefined);

const isValue = ({ gold, prediction }) =>
  (accepted(gold, 'value').length ? accepted(gold, 'value') : ['XXXX']).includes(prediction.value ?? 'XXXX');
const isKind = ({ gold, prediction }) => accepted(gold, 'kind').includes(prediction.kind);
const isRoleVerbatim = ({ gold, prediction }) => accepted(gold, 'role').map(bare).includes(bare(prediction.role));
const isRole = ({ gold, prediction }) => {
  const role = bare(prediction.role);
  return accepted(gold, 'role')
    .map(bare)
    .some(
      other =>
        role.length > 1 &&
        (other.includes(role) || role.includes(other)) &&
        Math.max(role.length, other.length) <= 2 * Math.min(role.length, other.length),
    );
};

const share = (found, holds) => ({ right: found.filter(holds).length, of: found.length });

/** Values of dates, roles of officials, kinds of agreements, among what was matched. */
export function attributes(found) {
  const matched = found.filter(one => one.status === 'matched');
  const ofType = type => matched.filter(({ gold }) => gold.type === type && !gold.anaphoric);
  const withRole = ofType('official').filter(({ gold }) => accepted(gold, 'role').length);
  return {
    values: share(
      ofType('date').filter(one => one.exact),
      isValue,
    ),
    roles: share(withRole, isRole),
    'roles verbatim': share(withRole, isRoleVerbatim),
    kinds: share(ofType('agreement'), isKind),
  };
}

/** B³ and the precision of pairs of the entity keys of matched mentions; a mention without a key is alone. */
export function linking(found, type) {
  const items = found
    .filter(one => one.status === 'matched' && one.gold.type === type && !one.gold.anaphoric)
    .map(({ gold, prediction }, index) => ({
      gold: gold.entity ?? `gold ${index}`,
      predicted: prediction.entity ?? `none ${index}`,
    }));
  const mean = (key, other) => {
    let sum = 0;
    for (const cluster of grouped(items, item => item[key]).values())
      for (const part of grouped(cluster, item => item[other]).values()) sum += part.length ** 2 / cluster.length;
    return ratio(sum, items.length);
  };
  const pairs = keyOf =>
    [...grouped(items, keyOf).values()].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
  const both = pairs(item => `${item.gold}\n${item.predicted}`);
  const [precision, recall] = [mean('predicted', 'gold'), mean('gold', 'predicted')];
  return {
    mentions: items.length,
    b3: f1(precision, recall),
    pairPrecision: ratio(
      both,
      pairs(item => item.predicted),
    ),
  };
}

/** The rows that a table shows: core types, all of them together, then the rest. */
export const ROWS = [
  ...CORE.map(type => [type, one => (one.gold ?? one.prediction).type === type && !isAnaphoric(one)]),
  ['core', one => CORE.includes((one.gold ?? one.prediction).type) && !isAnaphoric(one)],
  ['anaphoric', one => isAnaphoric(one)],
  ['meeting', one => (one.gold ?? one.prediction).type === 'meeting'],
  ['initiative', one => (one.gold ?? one.prediction).type === 'initiative'],
];
const isAnaphoric = one => (one.gold ?? one.prediction).anaphoric === true;

/** The language of a document, by its letters: enough for a table. */
export function languageOf(text) {
  if (/[ぁ-んァ-ヶ]/.test(text)) return 'ja';
  if (/[ạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ]/i.test(text.normalize('NFC'))) return 'vi';
  return (text.match(/[åäö]/gi)?.length ?? 0) > text.length / 200 ? 'sv' : 'en';
}
