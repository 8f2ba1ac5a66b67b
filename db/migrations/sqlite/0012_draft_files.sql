CREATE TABLE `draft_files` (
	`id` text PRIMARY KEY NOT NULL,
	`draft_hash` text NOT NULL,
	`kind` text NOT NULL,
	`item_mark` text,
	`media_type` text NOT NULL,
	`size` integer NOT NULL,
	`stored_name` text NOT NULL,
	`sealed_key` text NOT NULL,
	`sealed_facts` text NOT NULL,
	`scan` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`draft_hash`) REFERENCES `drafts`(`secret_hash`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `draft_files_draft` ON `draft_files` (`draft_hash`,`id`);--> statement-breakpoint
CREATE INDEX `draft_files_stored` ON `draft_files` (`stored_name`);--> statement-breakpoint
ALTER TABLE `attachments` ADD `item` integer;