/**
 * The chronology in the browser: pages rendered here, no script, no cookie, nothing from elsewhere,
 * and nobody but this machine served.
 */
@NullMarked
package org.sillok.app.web;

import org.jspecify.annotations.NullMarked;
