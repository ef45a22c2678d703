package org.panal.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Personal.Part;

/** Rows as they stand in the database, for whoever looks at people's data table by table. */
@ApplicationScoped
public class RawRows {
  /** Moments are kept to the microsecond; what the wall shows is kept to the second. */
  private static final int DIGITS_OF_MOMENTS = 6;

  private final EntityManager em;

  RawRows(EntityManager em) {
    this.em = em;
  }

  /** What a part holds about a member, each row by its columns; what is empty is left out. */
  public List<Map<String, Object>> of(Part part, UUID member) {
    em.flush();
    String sql = "SELECT %s FROM %s WHERE %s".formatted(part.columns(), part.table(), part.where());
    return em.unwrap(Session.class).doReturningWork(database -> read(database, sql, member));
  }

  /** Writes past all entities, so none of them may be in hand. */
  public int write(String sql, @Nullable Object... values) {
    return filled(sql, values).executeUpdate();
  }

  public long count(String sql, Object... values) {
    return ((Number) filled(sql, values).getSingleResult()).longValue();
  }

  private Query filled(String sql, @Nullable Object... values) {
    Query query = em.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }

  private static List<Map<String, Object>> read(Connection database, String sql, UUID member)
      throws SQLException {
    try (PreparedStatement statement = database.prepareStatement(sql)) {
      for (int i = 1; i <= statement.getParameterMetaData().getParameterCount(); i++) {
        statement.setString(i, member.toString());
      }
      try (ResultSet found = statement.executeQuery()) {
        List<Map<String, Object>> rows = new ArrayList<>();
        while (found.next()) {
          rows.add(row(found));
        }
        return rows;
      }
    }
  }

  private static Map<String, Object> row(ResultSet found) throws SQLException {
    Map<String, Object> row = new LinkedHashMap<>();
    ResultSetMetaData columns = found.getMetaData();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      Object value = value(found, i);
      if (value != null && !value.equals("")) {
        row.put(columns.getColumnLabel(i), value);
      }
    }
    return row;
  }

  private static @Nullable Object value(ResultSet found, int column) throws SQLException {
    return switch (found.getMetaData().getColumnType(column)) {
      case Types.TIMESTAMP -> moment(found, column);
      case Types.BOOLEAN, Types.BIT, Types.TINYINT, Types.INTEGER, Types.BIGINT ->
          found.getObject(column);
      default -> found.getString(column);
    };
  }

  private static @Nullable Object moment(ResultSet found, int column) throws SQLException {
    LocalDateTime time = found.getObject(column, LocalDateTime.class);
    if (time == null) {
      return null;
    }
    boolean isMoment = found.getMetaData().getScale(column) == DIGITS_OF_MOMENTS;
    return isMoment ? time.toInstant(ZoneOffset.UTC).toString() : time.toString();
  }
}
