/** The files of `samples/`. They are named one by one, because nobody can list a folder that comes over HTTP, as to a browser. */
export const SAMPLES: readonly string[] = [
  '.shiryo/entities.json',
  'README.md',
  'chronology.md',
  'committee-minutes.txt',
  'dialogue-news.txt',
  'dialogue-posts.txt',
  'dialogue-release.txt',
  'doi-thoai.txt',
  'draft-with-faults.txt',
  'embassy-release.txt',
  'memorandum.txt',
  'personnel-orders.txt',
  'sjosakerhet.txt',
];
