/**
 * Writes the program's predictions for a benchmark, in the format that the benchmark's scorer
 * reads. One class a task; {@link org.sillok.app.predict.Predictor} lists them. Gold is never read.
 */
@NullMarked
package org.sillok.app.predict;

import org.jspecify.annotations.NullMarked;
