ALTER TABLE visits ADD COLUMN referrer TEXT NOT NULL DEFAULT '';
ALTER TABLE visits ADD COLUMN campaign TEXT NOT NULL DEFAULT '{}';
ALTER TABLE visits ADD COLUMN device TEXT NOT NULL DEFAULT '';
ALTER TABLE visits ADD COLUMN last_page TEXT NOT NULL DEFAULT '';
ALTER TABLE visits ADD COLUMN has_cart INTEGER NOT NULL DEFAULT 0;
CREATE INDEX visits_by_time ON visits (last_active_at);

ALTER TABLE conversations ADD COLUMN began_on TEXT NOT NULL DEFAULT '';
ALTER TABLE conversations ADD COLUMN left_at TEXT NOT NULL DEFAULT '';
CREATE INDEX conversations_by_time ON conversations (created_at);

CREATE TABLE deliveries (
    id TEXT PRIMARY KEY,
    visitor_id TEXT NOT NULL REFERENCES visitors (id),
    visit_id TEXT NOT NULL REFERENCES visits (id),
    rule_id TEXT NOT NULL,
    number INTEGER NOT NULL DEFAULT 0,
    page TEXT NOT NULL DEFAULT '',
    day TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL,
    buttons TEXT NOT NULL,
    leads_to TEXT NOT NULL DEFAULT 'null',
    speaker TEXT NOT NULL DEFAULT 'null',
    code TEXT NOT NULL DEFAULT '',
    code_until TEXT NOT NULL DEFAULT '',
    conversation_id TEXT,
    seq INTEGER,
    sent_at INTEGER NOT NULL,
    seen_at INTEGER,
    opened_at INTEGER,
    dismissed_at INTEGER,
    answered_at INTEGER,
    UNIQUE (visit_id, rule_id, number)
);
INSERT INTO deliveries (id, visitor_id, visit_id, rule_id, text, buttons, sent_at, seen_at, dismissed_at, answered_at)
    SELECT id, visitor_id, visit_id, rule_id, text, buttons, sent_at, seen_at, dismissed_at, answered_at
    FROM smart_deliveries;
DROP TABLE smart_deliveries;
ALTER TABLE deliveries RENAME TO smart_deliveries;
CREATE INDEX smart_deliveries_by_visitor ON smart_deliveries (visitor_id, sent_at);
CREATE INDEX smart_deliveries_by_time ON smart_deliveries (sent_at);

CREATE TABLE code_lists (
    name TEXT PRIMARY KEY,
    until TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL
);

CREATE TABLE codes (
    list TEXT NOT NULL REFERENCES code_lists (name),
    code TEXT NOT NULL,
    position INTEGER NOT NULL,
    visitor_id TEXT REFERENCES visitors (id),
    given_at INTEGER,
    PRIMARY KEY (list, code)
);
CREATE UNIQUE INDEX codes_one_each ON codes (list, visitor_id) WHERE visitor_id IS NOT NULL;
CREATE INDEX codes_left ON codes (list, position) WHERE visitor_id IS NULL;

CREATE TABLE order_keys (
    site_id TEXT NOT NULL REFERENCES sites (id),
    key TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (site_id, key)
);

CREATE TABLE orders (
    site_id TEXT NOT NULL REFERENCES sites (id),
    order_id TEXT NOT NULL,
    visitor_id TEXT NOT NULL REFERENCES visitors (id),
    visit_id TEXT NOT NULL REFERENCES visits (id),
    total TEXT NOT NULL,
    currency TEXT NOT NULL,
    is_signed INTEGER NOT NULL,
    delivery_id TEXT REFERENCES smart_deliveries (id),
    at INTEGER NOT NULL,
    PRIMARY KEY (site_id, order_id)
);
CREATE INDEX orders_by_visitor ON orders (visitor_id, at);
CREATE INDEX orders_by_time ON orders (at);

CREATE TABLE page_signals (
    day TEXT NOT NULL,
    page TEXT NOT NULL,
    name TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (day, page, name)
);
