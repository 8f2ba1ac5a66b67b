CREATE TABLE `identity_events` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`what` text NOT NULL,
	`codes` text NOT NULL,
	`sealed_reason` text,
	`message_id` text,
	`staff_id` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `requests`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `identity_events_request` ON `identity_events` (`request_id`,`id`);--> statement-breakpoint
ALTER TABLE `requests` ADD `assurance` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
UPDATE `requests` SET `assurance` = 1 WHERE `confirmed_at` IS NOT NULL AND `disputed_at` IS NULL;