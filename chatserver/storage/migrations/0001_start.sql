CREATE TABLE shop (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE sites (
    id TEXT PRIMARY KEY,
    public_key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    allowed_origins TEXT NOT NULL
);

CREATE TABLE departments (
    key TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    names TEXT NOT NULL
);

CREATE TABLE operators (
    id TEXT PRIMARY KEY,
    login TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('operator', 'supervisor', 'admin')),
    password_hash TEXT,
    is_active INTEGER NOT NULL DEFAULT 1,
    status TEXT NOT NULL DEFAULT 'online' CHECK (status IN ('online', 'away')),
    chat_limit INTEGER NOT NULL DEFAULT 4,
    connected_until INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL
);

CREATE TABLE operator_departments (
    operator_id TEXT NOT NULL REFERENCES operators (id) ON DELETE CASCADE,
    department TEXT NOT NULL REFERENCES departments (key) ON DELETE CASCADE,
    PRIMARY KEY (operator_id, department)
);

CREATE TABLE operator_sites (
    operator_id TEXT NOT NULL REFERENCES operators (id) ON DELETE CASCADE,
    site_id TEXT NOT NULL REFERENCES sites (id) ON DELETE CASCADE,
    PRIMARY KEY (operator_id, site_id)
);

CREATE TABLE operator_sessions (
    id TEXT PRIMARY KEY,
    token_hash TEXT NOT NULL UNIQUE,
    operator_id TEXT NOT NULL REFERENCES operators (id) ON DELETE CASCADE,
    csrf_token TEXT NOT NULL,
    device TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    last_used_at INTEGER NOT NULL
);
CREATE INDEX operator_sessions_by_operator ON operator_sessions (operator_id);

CREATE TABLE known_devices (
    token_hash TEXT PRIMARY KEY,
    operator_id TEXT NOT NULL REFERENCES operators (id) ON DELETE CASCADE,
    created_at INTEGER NOT NULL
);

CREATE TABLE links (
    token_hash TEXT PRIMARY KEY,
    purpose TEXT NOT NULL CHECK (purpose IN ('setup', 'password', 'login')),
    operator_id TEXT REFERENCES operators (id) ON DELETE CASCADE,
    expires_at INTEGER NOT NULL
);

CREATE TABLE visitors (
    id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES sites (id),
    token_hash TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    last_seen_at INTEGER NOT NULL
);

CREATE TABLE visits (
    id TEXT PRIMARY KEY,
    visitor_id TEXT NOT NULL REFERENCES visitors (id),
    started_at INTEGER NOT NULL,
    last_active_at INTEGER NOT NULL
);
CREATE INDEX visits_by_visitor ON visits (visitor_id, last_active_at);

CREATE TABLE conversations (
    id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES sites (id),
    visitor_id TEXT NOT NULL REFERENCES visitors (id),
    state TEXT NOT NULL CHECK (state IN ('bot', 'waiting', 'assigned', 'message_left', 'closed')),
    language TEXT NOT NULL,
    visitor_name TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    department TEXT,
    operator_id TEXT REFERENCES operators (id),
    operator_name TEXT NOT NULL DEFAULT '',
    queued_at INTEGER,
    closed_at INTEGER,
    form TEXT NOT NULL DEFAULT '[]',
    rating INTEGER,
    head_seq INTEGER NOT NULL DEFAULT 0,
    changed_at INTEGER NOT NULL,
    last_text TEXT NOT NULL DEFAULT '',
    last_sender TEXT NOT NULL DEFAULT '',
    unanswered_since INTEGER,
    visitor_read_seq INTEGER NOT NULL DEFAULT 0,
    operator_read_seq INTEGER NOT NULL DEFAULT 0,
    CHECK ((state = 'assigned') = (operator_id IS NOT NULL)),
    CHECK (state <> 'waiting' OR queued_at IS NOT NULL)
);
CREATE UNIQUE INDEX conversations_one_open ON conversations (visitor_id) WHERE state <> 'closed';
CREATE INDEX conversations_by_visitor ON conversations (visitor_id, created_at);
CREATE INDEX conversations_waiting ON conversations (department, queued_at) WHERE state = 'waiting';
CREATE INDEX conversations_by_operator ON conversations (operator_id) WHERE state = 'assigned';
CREATE INDEX conversations_by_state ON conversations (state, changed_at);

CREATE TABLE events (
    conversation_id TEXT NOT NULL REFERENCES conversations (id),
    seq INTEGER NOT NULL,
    id TEXT NOT NULL,
    at INTEGER NOT NULL,
    sender_kind TEXT NOT NULL,
    sender_id TEXT NOT NULL,
    sender_name TEXT NOT NULL,
    is_public INTEGER NOT NULL,
    body TEXT NOT NULL,
    client_message_id TEXT,
    fingerprint TEXT,
    PRIMARY KEY (conversation_id, seq)
) WITHOUT ROWID;
CREATE UNIQUE INDEX events_once ON events (sender_id, client_message_id) WHERE client_message_id IS NOT NULL;

CREATE TABLE smart_deliveries (
    id TEXT PRIMARY KEY,
    visitor_id TEXT NOT NULL REFERENCES visitors (id),
    visit_id TEXT NOT NULL REFERENCES visits (id),
    rule_id TEXT NOT NULL,
    text TEXT NOT NULL,
    buttons TEXT NOT NULL,
    sent_at INTEGER NOT NULL,
    seen_at INTEGER,
    dismissed_at INTEGER,
    answered_at INTEGER,
    UNIQUE (visit_id, rule_id)
);
CREATE INDEX smart_deliveries_by_visitor ON smart_deliveries (visitor_id, sent_at);

CREATE TABLE tasks (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    due_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    UNIQUE (kind, subject)
);
CREATE INDEX tasks_by_due ON tasks (due_at);
