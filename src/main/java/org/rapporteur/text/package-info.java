/** An article's text and its linguistic analysis: spans, tokens, sentences. */
package org.rapporteur.text;
