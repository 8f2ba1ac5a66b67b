CREATE TABLE `attachments` (
	`id` text PRIMARY KEY NOT NULL,
	`request_id` text NOT NULL,
	`author` text NOT NULL,
	`staff_id` text,
	`purpose` text NOT NULL,
	`message_id` text,
	`media_type` text NOT NULL,
	`size` integer NOT NULL,
	`stored_name` text NOT NULL,
	`sealed_key` text,
	`sealed_facts` text,
	`scan` text NOT NULL,
	`scan_tries` integer NOT NULL,
	`next_scan_at` text NOT NULL,
	`created_at` text NOT NULL,
	`destroyed_at` text,
	`destroyed_because` text,
	FOREIGN KEY (`request_id`) REFERENCES `requests`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `attachments_request` ON `attachments` (`request_id`,`id`);--> statement-breakpoint
CREATE INDEX `attachments_scan` ON `attachments` (`scan`,`next_scan_at`);--> statement-breakpoint
CREATE INDEX `attachments_unsent` ON `attachments` (`message_id`,`destroyed_at`,`created_at`);--> statement-breakpoint
CREATE INDEX `attachments_stored` ON `attachments` (`stored_name`);