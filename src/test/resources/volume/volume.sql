-- A space that has been busy for years: 10,000 members, 2,000 events, 100,000 answers, 30,000
-- introductions. The same rows each time: what looks like chance is the hash of a row's number.

-- A version 4 UUID that always comes out the same.
CREATE FUNCTION volume_id(name varchar(100)) RETURNS uuid DETERMINISTIC
  RETURN INSERT(INSERT(MD5(name), 13, 1, '4'), 17, 1, '8');

CREATE TEMPORARY TABLE volume_skill AS
  SELECT ROW_NUMBER() OVER (ORDER BY code) - 1 AS n, code, label_en FROM skill WHERE retired_at IS NULL;
CREATE TEMPORARY TABLE volume_field AS
  SELECT ROW_NUMBER() OVER (ORDER BY code) - 1 AS n, code FROM field;
SET @skills = (SELECT COUNT(*) FROM volume_skill);
SET @fields = (SELECT COUNT(*) FROM volume_field);
SET @space = (SELECT id FROM space ORDER BY created_at LIMIT 1);
SET @now = UTC_TIMESTAMP(6);

-- Members; the first hundred organise.
INSERT INTO member (id, email, name, language, verified_at, joined_at, field_code, organisation,
    headline, pitch, listed_since, profile_changed_at)
  SELECT volume_id(CONCAT('member', seq)), CONCAT('volume', seq, '@volume.example'),
    CONCAT(
      ELT(1 + seq MOD 20, 'Ana', 'José', 'Iker', 'Marta', 'Noor', 'Pau', 'Vega', 'Raúl', 'Dora',
        'Lena', 'Ada', 'Hugo', 'Inés', 'Óscar', 'Zoe', 'Bruno', 'Clara', 'Emil', 'Lía', 'Teo'),
      ' ',
      ELT(1 + seq DIV 20 MOD 20, 'Núñez', 'García', 'Ribera', 'Ortega', 'Leal', 'Gil', 'Vidal',
        'Santos', 'Peña', 'Mora', 'Rey', 'Sáez', 'Costa', 'Prieto', 'Luna', 'Ibarra', 'Font',
        'Duarte', 'Pons', 'Haddad'),
      ' ', seq),
    IF(seq MOD 3 = 0, 'EN', 'ES'), @now, @now - INTERVAL seq MOD 1500 DAY,
    (SELECT code FROM volume_field WHERE n = CRC32(CONCAT('field', seq)) MOD @fields),
    CONCAT('Studio ', seq MOD 900), CONCAT('Works on things number ', seq),
    'I help small teams to say what they do.', IF(seq MOD 10 < 7, @now, NULL), @now
  FROM seq_1_to_10000;
INSERT INTO member_role (member_id, role, since)
  SELECT volume_id(CONCAT('member', seq)), 'ORGANISER', @now FROM seq_1_to_100;
INSERT INTO member_role (member_id, role, since) VALUES (volume_id('member1'), 'ADMIN', @now);
INSERT INTO member_language (member_id, position, language)
  SELECT volume_id(CONCAT('member', seq)), 0, IF(seq MOD 3 = 0, 'en', 'es') FROM seq_1_to_10000;
INSERT INTO member_goal (member_id, position, kind, text)
  SELECT volume_id(CONCAT('member', seq)), 0, 'FIND_CLIENTS', 'Two clients by spring' FROM seq_1_to_10000;

-- Three offers and two seeks each.
INSERT INTO member_skill (id, member_id, side, position, text, folded, skill_code, level, importance)
  SELECT volume_id(CONCAT('skill', m.seq, '-', k.seq)), volume_id(CONCAT('member', m.seq)),
    IF(k.seq <= 3, 'OFFER', 'SEEK'), k.seq, s.label_en, LOWER(s.label_en), s.code,
    IF(k.seq <= 3, 1 + (m.seq + k.seq) MOD 5, NULL), IF(k.seq <= 3, NULL, 1 + m.seq MOD 3)
  FROM seq_1_to_10000 m JOIN seq_1_to_5 k
    JOIN volume_skill s ON s.n = (CRC32(CONCAT('skill', m.seq)) + k.seq * 7) MOD @skills;

-- Sessions for those who look: secrets `volume-1` to `volume-200`.
INSERT INTO session (id_hash, member_id, code, device, created_at, last_used_at, expires_at, strong_since)
  SELECT SHA2(CONCAT('volume-', seq), 256), volume_id(CONCAT('member', seq)),
    UPPER(LEFT(SHA2(CONCAT('volume-', seq), 256), 10)), 'Firefox', @now, @now, @now + INTERVAL 1 DAY, @now
  FROM seq_1_to_200;

-- Events, one date each: nine of ten are over. The first organiser has a tenth of them.
INSERT INTO event (id, space_id, organiser_id, title, text, language, format, gathering, visibility,
    status, created_at)
  SELECT volume_id(CONCAT('event', seq)), @space,
    volume_id(CONCAT('member', IF(seq MOD 10 = 0, 1, 1 + seq MOD 100))),
    CONCAT(ELT(1 + seq MOD 6, 'Skills evening', 'Open coffee', 'Copy & Code', 'Portfolio clinic',
      'Founders at five', 'Bring your bookkeeping'), ' ', seq),
    'Come and meet somebody who can do what you cannot.', IF(seq MOD 2 = 0, 'ES', 'EN'),
    ELT(1 + seq MOD 3, 'MEETUP', 'WORKSHOP', 'OPEN_COFFEE'), 'IN_PERSON',
    IF(seq MOD 7 = 0, 'MEMBERS', 'PUBLIC'), 'PUBLISHED', @now - INTERVAL 1000 DAY
  FROM seq_1_to_2000;
INSERT INTO occurrence (id, code, event_id, original_start, local_start, local_end, zone, starts_at,
    ends_at, place, capacity)
  SELECT volume_id(CONCAT('date', n)), CONCAT('V', n), volume_id(CONCAT('event', n)), start, start,
    start + INTERVAL 2 HOUR, 'UTC', start, start + INTERVAL 2 HOUR, 'The big room', 60
  FROM (SELECT seq AS n,
      DATE(@now) + INTERVAL 18 HOUR + INTERVAL (IF(seq <= 200, seq DIV 4 + 1, -seq DIV 2)) DAY AS start
    FROM seq_1_to_2000) dates;

-- Fifty answers each, and what became of them at the door.
INSERT INTO rsvp (id, occurrence_id, member_id, status, line_no, goal, answered_at)
  SELECT volume_id(CONCAT('rsvp', e.seq, '-', k.seq)), volume_id(CONCAT('date', e.seq)),
    volume_id(CONCAT('member', 1 + (e.seq * 37 + k.seq * 199) MOD 10000)),
    IF(k.seq MOD 10 = 0, 'NOT_GOING', 'GOING'), k.seq, '', @now - INTERVAL e.seq HOUR
  FROM seq_1_to_2000 e JOIN seq_1_to_50 k;
INSERT INTO rsvp_history (rsvp_id, status, at, actor_id, actor, cause)
  SELECT id, status, answered_at, member_id, 'member', 'ANSWERED' FROM rsvp
  WHERE id IN (SELECT volume_id(CONCAT('rsvp', e.seq, '-', k.seq)) FROM seq_1_to_2000 e JOIN seq_1_to_50 k);
UPDATE occurrence SET seat_seq = 50 WHERE code LIKE 'V%';
INSERT INTO attendance (occurrence_id, member_id, seq)
  SELECT r.occurrence_id, r.member_id, 1 FROM rsvp r JOIN occurrence o ON o.id = r.occurrence_id
  WHERE r.status = 'GOING' AND o.ends_at < @now AND CRC32(r.id) MOD 5 > 0;
INSERT INTO check_in (id, occurrence_id, nonce, member_id, kind, device_time, server_time, result, mode)
  SELECT volume_id(CONCAT('in', r.id)), r.occurrence_id, CONCAT('n', MD5(r.id)), r.member_id, 'IN',
    o.starts_at, o.starts_at, 'WELCOME', 'ONLINE'
  FROM attendance a JOIN rsvp r ON r.occurrence_id = a.occurrence_id AND r.member_id = a.member_id
    JOIN occurrence o ON o.id = r.occurrence_id;

-- One round each for 1,200 dates, the coming two hundred among them: 25 introductions each.
INSERT INTO round (id, occurrence_id, number, status, seed, weights, pool, input_hash, report,
    drawn_at, published_at)
  SELECT volume_id(CONCAT('round', seq)), volume_id(CONCAT('date', seq)), 1, 'PUBLISHED', 7, '{}',
    '{"people":[],"vetoes":[],"locks":[]}', MD5(seq),
    '{"people":45,"covered":45,"usefullyServed":40,"levels":[],"points":100000,"value":100000,"bound":100000,"proven":true}',
    @now - INTERVAL seq HOUR, @now - INTERVAL seq HOUR
  FROM seq_1_to_1200;
INSERT INTO introduction (id, round_id, occurrence_id, one_id, other_id, points, benefit_one,
    benefit_other, reasons)
  SELECT volume_id(CONCAT('introduction', e, '-', k)), volume_id(CONCAT('round', e)), volume_id(CONCAT('date', e)),
    one, other, 4000, 5000, 3000,
    CONCAT('[{"code":"offers_what_you_seek","points":4000,"from":"', one, '","to":"', other,
      '","skill":"', (SELECT code FROM volume_skill WHERE n = (e + k) MOD @skills), '"}]')
  FROM (SELECT e.seq AS e, k.seq AS k,
      volume_id(CONCAT('member', 1 + (e.seq * 37 + (2 * k.seq - 1) * 199) MOD 10000)) AS one,
      volume_id(CONCAT('member', 1 + (e.seq * 37 + 2 * k.seq * 199) MOD 10000)) AS other
    FROM seq_1_to_1200 e JOIN seq_1_to_25 k) pairs;

-- What was mailed.
INSERT INTO notice (dedup_key, kind, member_id, occurrence_id, state, created_at, next_at, sent_at)
  SELECT CONCAT('volume-', id), 'GOING', member_id, occurrence_id, 'SENT', answered_at, answered_at, answered_at
  FROM rsvp WHERE status = 'GOING';

ANALYZE TABLE member, member_skill, event, occurrence, rsvp, rsvp_history, check_in, introduction, notice;

DROP FUNCTION volume_id;
