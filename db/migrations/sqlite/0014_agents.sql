ALTER TABLE `requests` ADD `subject_email_hash` text;--> statement-breakpoint
ALTER TABLE `requests` ADD `subject_confirmed_at` text;--> statement-breakpoint
CREATE INDEX `requests_subject_email` ON `requests` (`subject_email_hash`,`received_at`);