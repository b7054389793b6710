ALTER TABLE departments ADD COLUMN rules TEXT NOT NULL DEFAULT '{}';
ALTER TABLE departments ADD COLUMN unstaffed_since INTEGER;
ALTER TABLE operator_departments ADD COLUMN skill TEXT NOT NULL DEFAULT 'normal'
    CHECK (skill IN ('first', 'normal', 'last'));
ALTER TABLE operators ADD COLUMN languages TEXT NOT NULL DEFAULT '';
ALTER TABLE operators ADD COLUMN missed_offers INTEGER NOT NULL DEFAULT 0;
ALTER TABLE operators ADD COLUMN last_chat_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE operators ADD COLUMN gone_at INTEGER;

ALTER TABLE conversations ADD COLUMN priority INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversations ADD COLUMN offered_to TEXT REFERENCES operators (id);
ALTER TABLE conversations ADD COLUMN offered_name TEXT NOT NULL DEFAULT '';
ALTER TABLE conversations ADD COLUMN offered_code TEXT NOT NULL DEFAULT '';
ALTER TABLE conversations ADD COLUMN offered_until INTEGER;
ALTER TABLE conversations ADD COLUMN passed_by TEXT NOT NULL DEFAULT '';
ALTER TABLE conversations ADD COLUMN passed_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversations ADD COLUMN waiting_since INTEGER;
UPDATE conversations SET waiting_since = queued_at WHERE state = 'waiting';
ALTER TABLE conversations ADD COLUMN returns_to TEXT REFERENCES operators (id);
ALTER TABLE conversations ADD COLUMN returns_name TEXT NOT NULL DEFAULT '';
ALTER TABLE conversations ADD COLUMN returns_at INTEGER;
ALTER TABLE conversations ADD COLUMN returns_department TEXT;
ALTER TABLE conversations ADD COLUMN served_by TEXT NOT NULL DEFAULT '';
ALTER TABLE conversations ADD COLUMN assigned_at INTEGER;
ALTER TABLE conversations ADD COLUMN due_at INTEGER;
ALTER TABLE conversations ADD COLUMN mailed_seq INTEGER NOT NULL DEFAULT 0;
CREATE INDEX conversations_offered ON conversations (offered_to) WHERE offered_to IS NOT NULL;
CREATE INDEX conversations_returning ON conversations (returns_to) WHERE returns_to IS NOT NULL;
CREATE INDEX conversations_in_queue ON conversations (department, priority DESC, queued_at) WHERE state = 'waiting';
DROP INDEX conversations_waiting;

CREATE TABLE assignments (
    conversation_id TEXT NOT NULL REFERENCES conversations (id),
    seq INTEGER NOT NULL,
    department TEXT NOT NULL,
    operator_id TEXT NOT NULL REFERENCES operators (id),
    code TEXT NOT NULL,
    began_at INTEGER NOT NULL,
    ended_at INTEGER,
    ended_as TEXT,
    PRIMARY KEY (conversation_id, seq)
);
CREATE INDEX assignments_ended ON assignments (department, ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX assignments_going_on ON assignments (conversation_id) WHERE ended_at IS NULL;

CREATE TABLE waits (
    conversation_id TEXT NOT NULL REFERENCES conversations (id),
    queued_at INTEGER NOT NULL,
    department TEXT NOT NULL,
    position INTEGER NOT NULL,
    low_seconds INTEGER,
    high_seconds INTEGER,
    middle_seconds REAL,
    ended_at INTEGER,
    ended_as TEXT,
    PRIMARY KEY (conversation_id, queued_at)
);
CREATE INDEX waits_by_time ON waits (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX waits_known ON waits (department, ended_at) WHERE ended_as = 'assigned' AND middle_seconds > 0;
CREATE INDEX waits_going_on ON waits (conversation_id) WHERE ended_at IS NULL;

CREATE TABLE blocks (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('visitor', 'email', 'network')),
    value TEXT NOT NULL,
    label TEXT NOT NULL,
    reason TEXT NOT NULL,
    is_silent INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    created_name TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    until INTEGER,
    ended_at INTEGER,
    ended_name TEXT NOT NULL DEFAULT '',
    stopped INTEGER NOT NULL DEFAULT 0,
    stopped_at INTEGER
);
CREATE INDEX blocks_in_force ON blocks (kind, value) WHERE ended_at IS NULL;

CREATE TABLE letters (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    conversation_id TEXT REFERENCES conversations (id),
    recipient TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('sent', 'refused')),
    problem TEXT NOT NULL DEFAULT '',
    at INTEGER NOT NULL
);
CREATE INDEX letters_by_time ON letters (at);

CREATE TABLE visitor_tokens (
    token_hash TEXT PRIMARY KEY,
    visitor_id TEXT NOT NULL REFERENCES visitors (id),
    created_at INTEGER NOT NULL
);
CREATE INDEX visitor_tokens_by_visitor ON visitor_tokens (visitor_id);

CREATE TABLE return_links (
    token_hash TEXT PRIMARY KEY,
    visitor_id TEXT NOT NULL REFERENCES visitors (id),
    expires_at INTEGER NOT NULL,
    used_at INTEGER
);
CREATE INDEX return_links_by_visitor ON return_links (visitor_id);

ALTER TABLE visitors ADD COLUMN answers TEXT NOT NULL DEFAULT '{}';
