-- Run once, as an administrator of the server. Choose a password first.
CREATE DATABASE IF NOT EXISTS panal CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
CREATE USER IF NOT EXISTS panal@'localhost' IDENTIFIED BY 'change-me';
GRANT ALL PRIVILEGES ON panal.* TO panal@'localhost';
