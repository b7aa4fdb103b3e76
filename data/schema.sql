-- The catalogue as SQLite. Built by `career catalogue build` from the YAML beside it; read-only ever after.
-- Lists keep their order in `position`; a figure never stands without its source.

-- Version, content hash and build inputs: one row a fact.
CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE source (
  id TEXT PRIMARY KEY, title TEXT NOT NULL, publisher TEXT NOT NULL, url TEXT NOT NULL, licence TEXT NOT NULL,
  published TEXT NOT NULL, measures TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE currency (
  code TEXT PRIMARY KEY, name TEXT NOT NULL, symbol TEXT NOT NULL,
  per_usd REAL NOT NULL,            -- units of it for one US dollar
  date TEXT NOT NULL, source TEXT NOT NULL REFERENCES source
) WITHOUT ROWID;

CREATE TABLE place (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, country TEXT NOT NULL, currency TEXT NOT NULL REFERENCES currency,
  price_level REAL,                 -- countries: local currency per international dollar; US areas: United States = 100
  price_base TEXT, price_year INTEGER, price_source TEXT REFERENCES source
) WITHOUT ROWID;

CREATE TABLE field (id TEXT PRIMARY KEY, position INTEGER NOT NULL, name TEXT NOT NULL, line TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE skill (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, area TEXT NOT NULL, kind TEXT NOT NULL, line TEXT NOT NULL,
  hours INTEGER NOT NULL            -- from the prerequisites to a working level, an editorial estimate
) WITHOUT ROWID;
CREATE TABLE prerequisite (
  skill TEXT NOT NULL REFERENCES skill, needs TEXT NOT NULL REFERENCES skill, PRIMARY KEY (skill, needs)
) WITHOUT ROWID;

CREATE TABLE career (
  id TEXT PRIMARY KEY, title TEXT NOT NULL, field TEXT NOT NULL REFERENCES field,
  onet TEXT NOT NULL, soc TEXT NOT NULL, soc2020 TEXT, noc2021 TEXT,
  summary TEXT NOT NULL, intro TEXT NOT NULL,
  setting TEXT NOT NULL, hours TEXT NOT NULL, pattern TEXT NOT NULL, growth TEXT NOT NULL,
  courses_help TEXT NOT NULL, courses_lack TEXT NOT NULL,
  r REAL, i REAL, a REAL, s REAL, e REAL, c REAL,   -- RIASEC interests, 1 to 7
  interests_source TEXT REFERENCES source,
  zone INTEGER,                     -- O*NET job zone, 1 (little preparation) to 5 (extensive)
  zone_source TEXT REFERENCES source
) WITHOUT ROWID;

-- Duties, challenges and rewards.
CREATE TABLE statement (
  career TEXT NOT NULL REFERENCES career, section TEXT NOT NULL, position INTEGER NOT NULL, text TEXT NOT NULL,
  PRIMARY KEY (career, section, position)
) WITHOUT ROWID;
CREATE TABLE route (
  career TEXT NOT NULL REFERENCES career, position INTEGER NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL,
  text TEXT NOT NULL, months_from INTEGER NOT NULL, months_to INTEGER NOT NULL, cost TEXT NOT NULL,
  PRIMARY KEY (career, position)
) WITHOUT ROWID;
CREATE TABLE licence (
  career TEXT NOT NULL REFERENCES career, position INTEGER NOT NULL, place TEXT NOT NULL REFERENCES place, text TEXT NOT NULL,
  PRIMARY KEY (career, position)
) WITHOUT ROWID;
CREATE TABLE tool (
  career TEXT NOT NULL REFERENCES career, position INTEGER NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,
  hot INTEGER NOT NULL,             -- 1: often named in US job adverts, by O*NET
  PRIMARY KEY (career, position)
) WITHOUT ROWID;
CREATE TABLE need (
  career TEXT NOT NULL REFERENCES career, position INTEGER NOT NULL, skill TEXT NOT NULL REFERENCES skill,
  importance INTEGER NOT NULL,      -- 1 to 5
  stage TEXT NOT NULL,              -- foundation | core | advanced
  PRIMARY KEY (career, skill)
) WITHOUT ROWID;
CREATE INDEX need_by_skill ON need (skill, career);
CREATE TABLE ladder (
  career TEXT NOT NULL REFERENCES career, position INTEGER NOT NULL, title TEXT NOT NULL,
  years_from INTEGER NOT NULL, years_to INTEGER NOT NULL, PRIMARY KEY (career, position)
) WITHOUT ROWID;
-- Where people move on to (`branch`) and where the skills are worth most (`transfer`).
CREATE TABLE onward (
  career TEXT NOT NULL REFERENCES career, kind TEXT NOT NULL, position INTEGER NOT NULL, target TEXT NOT NULL REFERENCES career,
  why TEXT NOT NULL, PRIMARY KEY (career, kind, position)
) WITHOUT ROWID;
CREATE TABLE project (
  career TEXT NOT NULL REFERENCES career, position INTEGER NOT NULL, title TEXT NOT NULL, brief TEXT NOT NULL,
  stage TEXT NOT NULL, hours INTEGER NOT NULL, PRIMARY KEY (career, position)
) WITHOUT ROWID;
CREATE TABLE project_skill (
  career TEXT NOT NULL, project INTEGER NOT NULL, position INTEGER NOT NULL, skill TEXT NOT NULL REFERENCES skill,
  PRIMARY KEY (career, project, position), FOREIGN KEY (career, project) REFERENCES project
) WITHOUT ROWID;

CREATE TABLE outlook (
  career TEXT NOT NULL REFERENCES career, position INTEGER NOT NULL, place TEXT NOT NULL REFERENCES place,
  year_from INTEGER NOT NULL, year_to INTEGER NOT NULL,
  change REAL NOT NULL,             -- per cent over the years
  openings INTEGER NOT NULL,        -- a year
  education TEXT NOT NULL, measured TEXT NOT NULL, source TEXT NOT NULL REFERENCES source, PRIMARY KEY (career, position)
) WITHOUT ROWID;
CREATE TABLE pay (
  career TEXT NOT NULL REFERENCES career, position INTEGER NOT NULL, place TEXT NOT NULL REFERENCES place,
  currency TEXT NOT NULL REFERENCES currency, period TEXT NOT NULL, year INTEGER NOT NULL,
  p10 REAL, p25 REAL, median REAL, p75 REAL, p90 REAL,
  low REAL, high REAL,              -- the publisher's own range where it gives no percentiles
  annual REAL,                      -- the publisher's own annual median beside an hourly one
  measured TEXT NOT NULL,           -- the occupation the figure was measured for
  source TEXT NOT NULL REFERENCES source, estimate INTEGER NOT NULL, PRIMARY KEY (career, position)
) WITHOUT ROWID;

-- Median pay by SOC major group, US$ a year; place `us` is the nation.
CREATE TABLE metro_pay (
  place TEXT NOT NULL REFERENCES place, soc_group TEXT NOT NULL, median REAL NOT NULL, year INTEGER NOT NULL,
  source TEXT NOT NULL REFERENCES source, PRIMARY KEY (place, soc_group)
) WITHOUT ROWID;

CREATE TABLE resource (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, title TEXT NOT NULL, provider TEXT NOT NULL, platform TEXT, authors TEXT,
  isbn13 TEXT, url TEXT, year INTEGER, level TEXT NOT NULL, hours REAL NOT NULL, cost TEXT NOT NULL, language TEXT NOT NULL,
  line TEXT NOT NULL, seen TEXT NOT NULL,
  audience TEXT                     -- for whom it is written: names of fields and titles of careers, between semicolons
) WITHOUT ROWID;
CREATE TABLE teaches (
  resource TEXT NOT NULL REFERENCES resource, skill TEXT NOT NULL REFERENCES skill, depth TEXT NOT NULL,
  PRIMARY KEY (resource, skill)
) WITHOUT ROWID;
CREATE INDEX teaches_by_skill ON teaches (skill, resource);
-- What a resource expects beyond what the skills that it teaches build on, such as the language of its examples.
CREATE TABLE expects (
  resource TEXT NOT NULL REFERENCES resource, skill TEXT NOT NULL REFERENCES skill, PRIMARY KEY (resource, skill)
) WITHOUT ROWID;
-- The careers of a resource's audience; one that is not in here is for everybody.
CREATE TABLE audience (
  resource TEXT NOT NULL REFERENCES resource, career TEXT NOT NULL REFERENCES career, PRIMARY KEY (resource, career)
) WITHOUT ROWID;

-- The shortest plan of each career for somebody who asks for nothing special, solved when the catalogue was built: the
-- JSON of a Solution (src/core/path/solution.ts). Whoever asks for more has a solver at hand.
CREATE TABLE plan (career TEXT PRIMARY KEY REFERENCES career, solution TEXT NOT NULL) WITHOUT ROWID;

-- Every name that leads to something: ids, titles, aliases and moved ids, with `key` as `core/name.ts` writes it.
CREATE TABLE name (
  kind TEXT NOT NULL,               -- career | skill | place | resource
  key TEXT NOT NULL, target TEXT NOT NULL, text TEXT NOT NULL,
  origin TEXT NOT NULL,             -- id | title | alias | moved
  PRIMARY KEY (kind, key, target)
) WITHOUT ROWID;
CREATE INDEX name_by_target ON name (kind, target);

-- Full-text index; `kind` and `id` say what a row is about.
CREATE VIRTUAL TABLE find USING fts5 (
  kind UNINDEXED, id UNINDEXED, title, aliases, summary, body, skills,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

-- The words that search ranks careers by (src/core/search/evidence.ts): stems, `~` roots, `^` heads of titles, `+` pairs.
CREATE TABLE word (
  word TEXT PRIMARY KEY,
  rarity REAL NOT NULL,             -- 0 to 1: how few careers it speaks of
  named INTEGER NOT NULL            -- 1: stands in a title, alias, keyword, skill or tool
) WITHOUT ROWID;
CREATE INDEX named_word ON word (named, word);
CREATE TABLE mention (
  word TEXT NOT NULL REFERENCES word, career TEXT NOT NULL REFERENCES career,
  strength REAL NOT NULL,           -- 0 to 1: how sure the word makes the career
  part TEXT NOT NULL,               -- where it says so most: title | alias | keyword | skill | tool | duty | summary | text
  PRIMARY KEY (word, career)
) WITHOUT ROWID;

-- How well a resource fits a career, the most relevant first. Derived by core/relevance when the catalogue is built, so
-- that a page need not weigh hundreds of resources to show some.
CREATE TABLE fit (
  career TEXT NOT NULL REFERENCES career, position INTEGER NOT NULL, resource TEXT NOT NULL REFERENCES resource,
  score REAL NOT NULL,              -- 0 to 1
  skills TEXT NOT NULL,             -- ids of the shared skills, the weightiest first, between spaces
  PRIMARY KEY (career, position)
) WITHOUT ROWID;
