ALTER TABLE conversations ADD COLUMN tags TEXT NOT NULL DEFAULT '[]';

CREATE TABLE conversation_tags (
    conversation_id TEXT NOT NULL REFERENCES conversations (id),
    folded TEXT NOT NULL,
    tag TEXT NOT NULL,
    PRIMARY KEY (conversation_id, folded)
);
