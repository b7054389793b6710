CREATE TABLE opening_hours (
    department TEXT PRIMARY KEY,
    hours TEXT NOT NULL
);
