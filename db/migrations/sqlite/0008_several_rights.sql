ALTER TABLE `requests` ADD `visit_id` text;--> statement-breakpoint
ALTER TABLE `requests` ADD `visit_place` integer;--> statement-breakpoint
CREATE INDEX `requests_visit` ON `requests` (`visit_id`,`visit_place`);