-- Stems of claims and of whole articles. Without content: the words are given once, on write, by the language's stemmer.
CREATE VIRTUAL TABLE claims_fts USING fts5(words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0');
--> statement-breakpoint
CREATE VIRTUAL TABLE articles_fts USING fts5(words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0');
--> statement-breakpoint
CREATE TRIGGER claims_fts_delete AFTER DELETE ON claims BEGIN
  DELETE FROM claims_fts WHERE rowid = old.seq;
END;
--> statement-breakpoint
CREATE TRIGGER articles_fts_delete AFTER DELETE ON articles BEGIN
  DELETE FROM articles_fts WHERE rowid = old.seq;
END;
