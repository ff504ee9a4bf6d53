CREATE TABLE `actors` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`part_of` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`part_of`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "actors_kind" CHECK("actors"."kind" IN ('person', 'institution', 'country', 'group', 'outlet', 'unnamed')),
	CONSTRAINT "actors_not_own_part" CHECK("actors"."part_of" IS NULL OR "actors"."part_of" <> "actors"."id")
);
--> statement-breakpoint
CREATE INDEX `actors_part_of` ON `actors` (`part_of`);--> statement-breakpoint
CREATE TABLE `aliases` (
	`key` text NOT NULL,
	`actor_id` text NOT NULL,
	`name` text NOT NULL,
	PRIMARY KEY(`key`, `actor_id`),
	FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `aliases_actor` ON `aliases` (`actor_id`);--> statement-breakpoint
CREATE TABLE `articles` (
	`seq` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`outlet_id` text NOT NULL,
	`sha256` text NOT NULL,
	`url` text,
	`supersedes` text,
	`title` text,
	`language` text NOT NULL,
	`published_at` text,
	`rendition` text NOT NULL,
	`text` text NOT NULL,
	`uncovered` real NOT NULL,
	`engine_version` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`outlet_id`) REFERENCES `outlets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`supersedes`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "articles_rendition" CHECK("articles"."rendition" IN ('verbatim', 'translation', 'paraphrase')),
	CONSTRAINT "articles_sha256" CHECK(length("articles"."sha256") = 64),
	CONSTRAINT "articles_uncovered" CHECK("articles"."uncovered" BETWEEN 0 AND 1)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `articles_id` ON `articles` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `articles_identity` ON `articles` (`outlet_id`,`sha256`);--> statement-breakpoint
CREATE UNIQUE INDEX `articles_supersedes` ON `articles` (`supersedes`) WHERE supersedes IS NOT NULL;--> statement-breakpoint
CREATE INDEX `articles_url` ON `articles` (`url`) WHERE url IS NOT NULL;--> statement-breakpoint
CREATE INDEX `articles_created` ON `articles` (`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `claims` (
	`seq` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`article_id` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`quote` text NOT NULL,
	`context_start` integer NOT NULL,
	`context_end` integer NOT NULL,
	`voice` text NOT NULL,
	`mode` text,
	`stance` text,
	`actor_id` text,
	`speaker` text,
	`via` text NOT NULL,
	`cue` text,
	`frame` text NOT NULL,
	`terms` text NOT NULL,
	`engine_version` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "claims_voice" CHECK("claims"."voice" IN ('attributed', 'outlet')),
	CONSTRAINT "claims_mode" CHECK("claims"."mode" IN ('direct', 'indirect')),
	CONSTRAINT "claims_stance" CHECK("claims"."stance" IN ('neutral', 'affirm', 'doubt', 'deny')),
	CONSTRAINT "claims_outlet_voice" CHECK(("claims"."voice" = 'outlet') = ("claims"."speaker" IS NULL) AND ("claims"."voice" = 'attributed' OR "claims"."mode" IS NULL)),
	CONSTRAINT "claims_span" CHECK(0 <= "claims"."start" AND "claims"."start" < "claims"."end")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `claims_id` ON `claims` (`id`);--> statement-breakpoint
CREATE INDEX `claims_article` ON `claims` (`article_id`);--> statement-breakpoint
CREATE INDEX `claims_actor` ON `claims` (`actor_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `claims_created` ON `claims` (`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `outlets` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outlets_name` ON `outlets` (`name`);--> statement-breakpoint
CREATE TABLE `relations` (
	`id` text PRIMARY KEY NOT NULL,
	`a` text NOT NULL,
	`b` text NOT NULL,
	`relation` text NOT NULL,
	`kind` text,
	`score` real NOT NULL,
	`strength` text,
	`reasons` text NOT NULL,
	`status` text,
	`engine_version` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`a`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`b`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "relations_pair" CHECK("relations"."a" < "relations"."b"),
	CONSTRAINT "relations_class" CHECK("relations"."relation" IN ('contrasts', 'agrees', 'updates')),
	CONSTRAINT "relations_contrast" CHECK(("relations"."relation" = 'contrasts') = ("relations"."kind" IS NOT NULL AND "relations"."strength" IS NOT NULL AND "relations"."status" IS NOT NULL)),
	CONSTRAINT "relations_strength" CHECK("relations"."strength" IN ('strong', 'weak')),
	CONSTRAINT "relations_status" CHECK("relations"."status" IN ('open', 'confirmed', 'dismissed')),
	CONSTRAINT "relations_score" CHECK("relations"."score" BETWEEN 0 AND 1)
);
--> statement-breakpoint
CREATE INDEX `relations_a` ON `relations` (`a`);--> statement-breakpoint
CREATE INDEX `relations_b` ON `relations` (`b`);--> statement-breakpoint
CREATE INDEX `relations_contrasts` ON `relations` (`created_at`,`id`) WHERE relation = 'contrasts';--> statement-breakpoint
CREATE TABLE `tokens` (
	`sha256` text PRIMARY KEY NOT NULL,
	`role` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`last_used_at` integer,
	CONSTRAINT "tokens_role" CHECK("tokens"."role" IN ('reader', 'contributor', 'reviewer', 'admin'))
);
--> statement-breakpoint
CREATE TABLE `topic_articles` (
	`topic` text NOT NULL,
	`article_id` text NOT NULL,
	PRIMARY KEY(`topic`, `article_id`),
	FOREIGN KEY (`topic`) REFERENCES `topics`(`slug`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `topic_articles_article` ON `topic_articles` (`article_id`);--> statement-breakpoint
CREATE TABLE `topics` (
	`slug` text PRIMARY KEY NOT NULL,
	`label_ar` text NOT NULL,
	`label_en` text NOT NULL,
	`terms` text NOT NULL,
	`created_at` integer NOT NULL,
	CONSTRAINT "topics_terms" CHECK(json_valid("topics"."terms"))
);
--> statement-breakpoint
CREATE INDEX `topics_created` ON `topics` (`created_at`,`slug`);