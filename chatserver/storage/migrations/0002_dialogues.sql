CREATE TABLE dialogues (
    conversation_id TEXT PRIMARY KEY REFERENCES conversations (id),
    state TEXT NOT NULL
);
