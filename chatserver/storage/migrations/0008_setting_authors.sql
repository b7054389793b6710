CREATE TABLE setting_authors (
    department TEXT PRIMARY KEY,
    version TEXT NOT NULL,
    name TEXT NOT NULL
);
