package badhouse.page;

import badhouse.event.Reader;
import java.lang.reflect.Method;
import java.sql.Connection;

/** A stage that knows another one and the database. */
public class Storing {
  Reader other;
  Connection connection;
  Method called;
}
