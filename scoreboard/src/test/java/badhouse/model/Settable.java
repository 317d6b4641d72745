package badhouse.model;

import tools.jackson.databind.JsonNode;

/** Can be changed, everywhere at once, and drags a library into the model. */
public class Settable {
  static int count;
  private JsonNode node;

  public void setNode(JsonNode node) {
    this.node = node;
    count++;
  }

  public JsonNode node() {
    return node;
  }
}
