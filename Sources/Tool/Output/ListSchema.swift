// The schema of `actplot list --json`: what programs may rely on. Members are added, never changed or removed.

/// The JSON Schema of the list.
enum ListSchema {
  /// The schema, draft 2020-12.
  static let text = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "Activation functions, as actplot list --json prints them",
      "type": "array",
      "items": { "$ref": "#/$defs/activation" },
      "$defs": {
        "extended": {
          "description": "A number; the three that JSON does not have are texts.",
          "anyOf": [{ "type": "number" }, { "enum": ["inf", "-inf", "nan"] }]
        },
        "text": { "type": ["string", "null"] },
        "formula": {
          "type": "object",
          "properties": {
            "text": { "description": "A line of Unicode text.", "type": "string" },
            "tex": { "description": "TeX math without delimiters.", "type": "string" }
          },
          "required": ["text", "tex"]
        },
        "jet": {
          "description": "f, f' and f'' at one place.",
          "type": "object",
          "properties": {
            "f": { "$ref": "#/$defs/extended" },
            "df": { "$ref": "#/$defs/extended" },
            "d2f": { "$ref": "#/$defs/extended" }
          },
          "required": ["f", "df", "d2f"]
        },
        "region": {
          "description": "A stretch of x, from the first number to the second.",
          "type": "array",
          "items": { "$ref": "#/$defs/extended" },
          "minItems": 2,
          "maxItems": 2
        },
        "regions": { "type": "array", "items": { "$ref": "#/$defs/region" } },
        "bound": {
          "type": "object",
          "properties": { "value": { "$ref": "#/$defs/extended" }, "attained": { "type": "boolean" } },
          "required": ["value", "attained"]
        },
        "asymptote": {
          "description": "The line y = slope x + intercept.",
          "type": ["object", "null"],
          "properties": { "slope": { "type": "number" }, "intercept": { "type": "number" } },
          "required": ["slope", "intercept"]
        },
        "parameter": {
          "type": "object",
          "properties": {
            "name": { "type": "string" },
            "symbol": { "type": "string" },
            "default": { "type": "number" },
            "interval": { "description": "In mathematical notation, such as (0, ∞).", "type": "string" },
            "meaning": { "type": "string" }
          },
          "required": ["name", "symbol", "default", "interval", "meaning"]
        },
        "convention": {
          "description": "Where a framework differs, or what it says at a kink.",
          "type": "object",
          "properties": {
            "framework": { "enum": ["torch", "jax", "keras", "onnx"] },
            "defaults": { "type": "object", "additionalProperties": { "type": "number" } },
            "form": { "description": "The id of the function that it means instead.", "$ref": "#/$defs/text" },
            "note": { "type": "string" }
          },
          "required": ["framework", "defaults", "form", "note"]
        },
        "analysis": {
          "description": "What is computed from the function at its defaults; null for functions of a vector.",
          "type": ["object", "null"],
          "properties": {
            "infimum": { "$ref": "#/$defs/bound" },
            "supremum": { "$ref": "#/$defs/bound" },
            "monotonicity": {
              "enum": ["constant", "increasing", "non-decreasing", "decreasing", "non-increasing", "none"]
            },
            "symmetry": {
              "type": ["object", "null"],
              "properties": {
                "kind": { "enum": ["even", "odd"] },
                "x": { "type": "number" },
                "f": { "type": ["number", "null"] }
              },
              "required": ["kind", "x", "f"]
            },
            "period": { "type": ["number", "null"] },
            "smoothness": {
              "description": "How many derivatives are continuous, up to 2; -1 where f jumps.",
              "type": "number"
            },
            "zeros": { "type": "array", "items": { "type": "number" } },
            "zeroRegions": { "$ref": "#/$defs/regions" },
            "extrema": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "kind": { "enum": ["minimum", "maximum"] },
                  "x": { "type": "number" },
                  "f": { "$ref": "#/$defs/extended" }
                },
                "required": ["kind", "x", "f"]
              }
            },
            "inflections": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "x": { "type": "number" },
                  "f": { "$ref": "#/$defs/extended" },
                  "df": { "$ref": "#/$defs/extended" }
                },
                "required": ["x", "f", "df"]
              }
            },
            "kinks": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "x": { "type": "number" },
                  "order": { "description": "Which derivative jumps first; 0 is f itself.", "enum": [0, 1, 2] },
                  "left": { "$ref": "#/$defs/jet" },
                  "right": { "$ref": "#/$defs/jet" },
                  "at": { "$ref": "#/$defs/jet" }
                },
                "required": ["x", "order", "left", "right", "at"]
              }
            },
            "lipschitz": { "$ref": "#/$defs/extended" },
            "steepest": {
              "description": "Where |f'| is greatest; null where it is the same everywhere.",
              "anyOf": [{ "$ref": "#/$defs/extended" }, { "type": "null" }]
            },
            "limits": {
              "type": "object",
              "properties": { "left": { "$ref": "#/$defs/jet" }, "right": { "$ref": "#/$defs/jet" } },
              "required": ["left", "right"]
            },
            "asymptotes": {
              "type": "object",
              "properties": { "left": { "$ref": "#/$defs/asymptote" }, "right": { "$ref": "#/$defs/asymptote" } },
              "required": ["left", "right"]
            },
            "threshold": { "description": "The |f'| below which x is saturated.", "type": "number" },
            "saturated": { "$ref": "#/$defs/regions" },
            "dead": { "description": "Where f' is 0.", "$ref": "#/$defs/regions" }
          },
          "required": [
            "infimum", "supremum", "monotonicity", "symmetry", "period", "smoothness", "zeros", "zeroRegions",
            "extrema", "inflections", "kinks", "lipschitz", "steepest", "limits", "asymptotes", "threshold",
            "saturated", "dead"
          ]
        },
        "activation": {
          "type": "object",
          "properties": {
            "id": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" },
            "name": { "type": "string" },
            "symbol": { "type": "string" },
            "family": { "type": "string" },
            "aliases": { "type": "array", "items": { "type": "string" } },
            "kind": { "enum": ["scalar", "vector"] },
            "formula": { "$ref": "#/$defs/formula" },
            "gradient": { "$ref": "#/$defs/formula" },
            "parameters": { "type": "array", "items": { "$ref": "#/$defs/parameter" } },
            "range": {
              "description": "The x that a figure shows.",
              "type": "array",
              "items": { "type": "number" },
              "minItems": 2,
              "maxItems": 2
            },
            "frameworks": {
              "type": "object",
              "properties": {
                "torch": { "$ref": "#/$defs/text" },
                "jax": { "$ref": "#/$defs/text" },
                "keras": { "$ref": "#/$defs/text" },
                "onnx": { "$ref": "#/$defs/text" }
              },
              "required": ["torch", "jax", "keras", "onnx"]
            },
            "conventions": { "type": "array", "items": { "$ref": "#/$defs/convention" } },
            "source": {
              "type": "object",
              "properties": { "text": { "type": "string" }, "arXiv": { "$ref": "#/$defs/text" } },
              "required": ["text", "arXiv"]
            },
            "note": { "$ref": "#/$defs/text" },
            "analysis": { "$ref": "#/$defs/analysis" }
          },
          "required": [
            "id", "name", "symbol", "family", "aliases", "kind", "formula", "gradient", "parameters", "range",
            "frameworks", "conventions", "source", "note", "analysis"
          ]
        }
      }
    }

    """#
}
