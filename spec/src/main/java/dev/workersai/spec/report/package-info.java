/** What changed between two states of the contract, in words for the changelog. */
@NullMarked
package dev.workersai.spec.report;

import org.jspecify.annotations.NullMarked;
