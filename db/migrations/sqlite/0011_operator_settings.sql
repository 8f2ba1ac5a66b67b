CREATE TABLE `catalogue_entries` (
	`list` text NOT NULL,
	`id` text NOT NULL,
	`place` integer NOT NULL,
	`words` text NOT NULL,
	`systems` text,
	`rests_on_consent` integer,
	`is_shared` integer,
	`retired_at` text,
	`version` integer NOT NULL,
	PRIMARY KEY(`list`, `id`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `operator_faces` (
	`version` integer PRIMARY KEY NOT NULL,
	`facts` text NOT NULL,
	`changed_at` text NOT NULL,
	`changed_by` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `operator_logos` (
	`id` text PRIMARY KEY NOT NULL,
	`media_type` text NOT NULL,
	`bytes` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL
) STRICT;
--> statement-breakpoint
ALTER TABLE `requests` ADD `policy_version` text;--> statement-breakpoint
ALTER TABLE `requests` ADD `policy_effective_on` text;