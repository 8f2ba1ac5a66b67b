CREATE TABLE `calendar_feeds` (
	`staff_id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` text NOT NULL,
	`last_read_at` text
) STRICT;
--> statement-breakpoint
CREATE INDEX `calendar_feeds_token` ON `calendar_feeds` (`token_hash`);--> statement-breakpoint
CREATE TABLE `holiday_years` (
	`id` text PRIMARY KEY NOT NULL,
	`calendar` text NOT NULL,
	`year` integer NOT NULL,
	`source` text NOT NULL,
	`published_on` text,
	`holidays` text NOT NULL,
	`make_up_working_days` text NOT NULL,
	`loaded_at` text NOT NULL,
	`loaded_by` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `holiday_years_calendar` ON `holiday_years` (`calendar`,`year`);--> statement-breakpoint
CREATE TABLE `law_modes` (
	`law` text PRIMARY KEY NOT NULL,
	`mode` text NOT NULL,
	`changed_at` text NOT NULL,
	`changed_by` text NOT NULL
) STRICT;
--> statement-breakpoint
ALTER TABLE `clock_events` ADD `reason` text;--> statement-breakpoint
ALTER TABLE `clock_events` ADD `until` text;--> statement-breakpoint
ALTER TABLE `requests` ADD `law_mode` text;--> statement-breakpoint
ALTER TABLE `requests` ADD `law_kept_over` text;--> statement-breakpoint
ALTER TABLE `requests` ADD `linked_to_id` text;--> statement-breakpoint
ALTER TABLE `requests` ADD `acknowledged_at` text;--> statement-breakpoint
ALTER TABLE `requests` ADD `target_on` text;--> statement-breakpoint
CREATE INDEX `requests_linked` ON `requests` (`linked_to_id`);--> statement-breakpoint
CREATE INDEX `requests_acknowledge` ON `requests` (`status`,`acknowledged_at`,`acknowledge_due_on`,`id`);--> statement-breakpoint
CREATE INDEX `requests_law` ON `requests` (`law`,`law_version`,`status`,`id`);--> statement-breakpoint
CREATE INDEX `requests_calendar` ON `requests` (`calendar`,`status`,`id`);