CREATE TABLE misses (
    id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES sites (id),
    conversation_id TEXT NOT NULL REFERENCES conversations (id),
    seq INTEGER NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('unanswered', 'refused')),
    candidates TEXT NOT NULL,
    at INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'dismissed', 'learnt')),
    entry_id TEXT,
    UNIQUE (conversation_id, seq)
);
CREATE INDEX misses_by_state ON misses (state, language, at);
CREATE INDEX misses_by_time ON misses (at);

CREATE TABLE entry_answers (
    conversation_id TEXT NOT NULL REFERENCES conversations (id),
    seq INTEGER NOT NULL,
    site_id TEXT NOT NULL REFERENCES sites (id),
    language TEXT NOT NULL,
    entry_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    followed_by TEXT CHECK (followed_by IN ('hand_over', 'repeat')),
    PRIMARY KEY (conversation_id, seq)
);
CREATE INDEX entry_answers_by_time ON entry_answers (at);
