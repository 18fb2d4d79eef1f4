/** What a request body or an answer is where it is not a JSON object, and the marks the transport reads. */
package dev.workersai.wire;
