package org.parley.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Drops all views before the repeatable migrations make them anew: views stand on views,
 * so one cannot be replaced alone.
 */
final class DropViews implements Callback {

	private static final String VIEWS = "select table_schema, table_name from information_schema.views"
			+ " where table_schema in ('store', 'archive')";

	@Override
	public boolean supports(Event event, Context context) {
		return event == Event.BEFORE_REPEATABLES;
	}

	@Override
	public boolean canHandleInTransaction(Event event, Context context) {
		return true;
	}

	@Override
	public void handle(Event event, Context context) {
		try (Statement statement = context.getConnection().createStatement()) {
			for (String view : listViews(statement)) {
				statement.execute("drop view if exists " + view + " cascade");
			}
		}
		catch (SQLException ex) {
			throw new FlywayException("cannot drop the views", ex);
		}
	}

	private static List<String> listViews(Statement statement) throws SQLException {
		List<String> views = new ArrayList<>();
		try (ResultSet rows = statement.executeQuery(VIEWS)) {
			while (rows.next()) {
				views.add(rows.getString(1) + "." + rows.getString(2));
			}
		}
		return views;
	}

	@Override
	public String getCallbackName() {
		return "drop views";
	}

}
