CREATE TABLE `downloads` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`file_id` text NOT NULL,
	`started_at` text NOT NULL,
	`ended_at` text,
	`bytes` integer NOT NULL,
	`complete` integer NOT NULL,
	FOREIGN KEY (`file_id`) REFERENCES `attachments`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `downloads_file` ON `downloads` (`file_id`,`id`);--> statement-breakpoint
CREATE INDEX `downloads_request` ON `downloads` (`request_id`,`id`);--> statement-breakpoint
ALTER TABLE `attachments` ADD `available_until` text;--> statement-breakpoint
ALTER TABLE `attachments` ADD `renewed_at` text;--> statement-breakpoint
ALTER TABLE `attachments` ADD `reminders` integer;--> statement-breakpoint
CREATE INDEX `attachments_available` ON `attachments` (`available_until`,`destroyed_at`);--> statement-breakpoint
ALTER TABLE `requester_sessions` ADD `second_proof_at` text;