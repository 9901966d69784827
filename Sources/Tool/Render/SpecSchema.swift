// The schema of the specifications of `actplot render`. A test holds its keys against those that are read.

/// The JSON Schema of a specification.
enum SpecSchema {
  /// The schema, draft 2020-12.
  static let text = #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "Figures, as actplot render draws them",
      "type": "object",
      "properties": {
        "out": {
          "description": "The folder of the files, relative to this file; its own folder where nothing is said.",
          "type": "string"
        },
        "size": { "$ref": "#/$defs/size" },
        "formats": { "$ref": "#/$defs/formats" },
        "themes": { "$ref": "#/$defs/themes" },
        "naming": { "$ref": "#/$defs/naming" },
        "palette": { "$ref": "#/$defs/palette" },
        "transparent": { "$ref": "#/$defs/transparent" },
        "responsive": { "$ref": "#/$defs/responsive" },
        "page-style": { "$ref": "#/$defs/page-style" },
        "font": { "$ref": "#/$defs/font" },
        "text": { "$ref": "#/$defs/text" },
        "scale": { "$ref": "#/$defs/scale" },
        "figures": {
          "type": "array",
          "minItems": 1,
          "maxItems": \#(Limits.figures),
          "items": {
            "oneOf": [
              { "$ref": "#/$defs/plot-figure" },
              { "$ref": "#/$defs/compare-figure" },
              { "$ref": "#/$defs/sweep-figure" },
              { "$ref": "#/$defs/depth-figure" }
            ]
          }
        }
      },
      "required": [ "figures" ],
      "additionalProperties": false,
      "$defs": {
        "plot-figure": {
          "type": "object",
          "properties": {
            "plot": { "description": "A function's name or alias.", "type": "string" },
            "name": { "$ref": "#/$defs/name" },
            "range": { "$ref": "#/$defs/range" },
            "y-range": { "$ref": "#/$defs/y-range" },
            "x-scale": { "$ref": "#/$defs/x-scale" },
            "y-scale": { "$ref": "#/$defs/y-scale" },
            "title": { "$ref": "#/$defs/title" },
            "size": { "$ref": "#/$defs/size" },
            "gradient": { "$ref": "#/$defs/gradient" },
            "second-derivative": { "$ref": "#/$defs/second-derivative" },
            "convention": { "$ref": "#/$defs/convention" },
            "set": { "$ref": "#/$defs/set" },
            "annotate": {
              "description": "What to mark: zeros, extrema, inflections, asymptotes, saturation, dead, kinks, values=X:X, all.",
              "anyOf": [
                { "type": "string" },
                {
                  "type": "array",
                  "items": { "type": "string" },
                  "minItems": 1
                }
              ]
            },
            "view": {
              "description": "How a function of a vector is shown.",
              "enum": [ "slices", "bars", "jacobian", "contours" ]
            },
            "logits": { "$ref": "#/$defs/logits" },
            "formats": { "$ref": "#/$defs/formats" },
            "themes": { "$ref": "#/$defs/themes" },
            "naming": { "$ref": "#/$defs/naming" },
            "palette": { "$ref": "#/$defs/palette" },
            "transparent": { "$ref": "#/$defs/transparent" },
            "responsive": { "$ref": "#/$defs/responsive" },
            "page-style": { "$ref": "#/$defs/page-style" },
            "font": { "$ref": "#/$defs/font" },
            "text": { "$ref": "#/$defs/text" },
            "scale": { "$ref": "#/$defs/scale" }
          },
          "required": [ "plot" ],
          "additionalProperties": false
        },
        "compare-figure": {
          "type": "object",
          "properties": {
            "compare": {
              "description": "Functions, each with values of its parameters, as in elu:alpha=0.5.",
              "anyOf": [
                { "type": "string" },
                {
                  "type": "array",
                  "items": { "type": "string" },
                  "minItems": 1
                }
              ]
            },
            "name": { "$ref": "#/$defs/name" },
            "range": { "$ref": "#/$defs/range" },
            "y-range": { "$ref": "#/$defs/y-range" },
            "x-scale": { "$ref": "#/$defs/x-scale" },
            "y-scale": { "$ref": "#/$defs/y-scale" },
            "title": { "$ref": "#/$defs/title" },
            "size": { "$ref": "#/$defs/size" },
            "gradient": { "$ref": "#/$defs/gradient" },
            "second-derivative": { "$ref": "#/$defs/second-derivative" },
            "convention": { "$ref": "#/$defs/convention" },
            "layout": {
              "enum": [ "overlay", "grid", "stack" ]
            },
            "formats": { "$ref": "#/$defs/formats" },
            "themes": { "$ref": "#/$defs/themes" },
            "naming": { "$ref": "#/$defs/naming" },
            "palette": { "$ref": "#/$defs/palette" },
            "transparent": { "$ref": "#/$defs/transparent" },
            "responsive": { "$ref": "#/$defs/responsive" },
            "page-style": { "$ref": "#/$defs/page-style" },
            "font": { "$ref": "#/$defs/font" },
            "text": { "$ref": "#/$defs/text" },
            "scale": { "$ref": "#/$defs/scale" }
          },
          "required": [ "compare" ],
          "additionalProperties": false
        },
        "sweep-figure": {
          "type": "object",
          "properties": {
            "sweep": { "description": "A function's name or alias.", "type": "string" },
            "name": { "$ref": "#/$defs/name" },
            "values": {
              "description": "One parameter with its values, as in {alpha: [0.1, 0.5, 1]} or alpha=0:2:0.25.",
              "anyOf": [
                { "type": "string" },
                {
                  "type": "object",
                  "minProperties": 1,
                  "maxProperties": 1,
                  "additionalProperties": {
                    "type": "array",
                    "items": { "type": "number" },
                    "minItems": 1,
                    "maxItems": \#(Limits.curves)
                  }
                }
              ]
            },
            "range": { "$ref": "#/$defs/range" },
            "y-range": { "$ref": "#/$defs/y-range" },
            "x-scale": { "$ref": "#/$defs/x-scale" },
            "y-scale": { "$ref": "#/$defs/y-scale" },
            "title": { "$ref": "#/$defs/title" },
            "size": { "$ref": "#/$defs/size" },
            "gradient": { "$ref": "#/$defs/gradient" },
            "second-derivative": { "$ref": "#/$defs/second-derivative" },
            "convention": { "$ref": "#/$defs/convention" },
            "set": { "$ref": "#/$defs/set" },
            "logits": { "$ref": "#/$defs/logits" },
            "formats": { "$ref": "#/$defs/formats" },
            "themes": { "$ref": "#/$defs/themes" },
            "naming": { "$ref": "#/$defs/naming" },
            "palette": { "$ref": "#/$defs/palette" },
            "transparent": { "$ref": "#/$defs/transparent" },
            "responsive": { "$ref": "#/$defs/responsive" },
            "page-style": { "$ref": "#/$defs/page-style" },
            "font": { "$ref": "#/$defs/font" },
            "text": { "$ref": "#/$defs/text" },
            "scale": { "$ref": "#/$defs/scale" }
          },
          "required": [ "sweep", "values" ],
          "additionalProperties": false
        },
        "depth-figure": {
          "type": "object",
          "properties": {
            "depth": {
              "description": "Functions, each with values of its parameters.",
              "anyOf": [
                { "type": "string" },
                {
                  "type": "array",
                  "items": { "type": "string" },
                  "minItems": 1
                }
              ]
            },
            "name": { "$ref": "#/$defs/name" },
            "layers": { "type": "integer", "minimum": \#(Limits.layers.lowerBound), "maximum": \#(Limits.layers.upperBound) },
            "title": { "$ref": "#/$defs/title" },
            "size": { "$ref": "#/$defs/size" },
            "formats": { "$ref": "#/$defs/formats" },
            "themes": { "$ref": "#/$defs/themes" },
            "naming": { "$ref": "#/$defs/naming" },
            "palette": { "$ref": "#/$defs/palette" },
            "transparent": { "$ref": "#/$defs/transparent" },
            "responsive": { "$ref": "#/$defs/responsive" },
            "page-style": { "$ref": "#/$defs/page-style" },
            "font": { "$ref": "#/$defs/font" },
            "text": { "$ref": "#/$defs/text" },
            "scale": { "$ref": "#/$defs/scale" }
          },
          "required": [ "depth" ],
          "additionalProperties": false
        },
        "name": {
          "description": "The name of the files, without ending; the function's where nothing is said.",
          "type": "string",
          "pattern": "\#(FigureName.pattern.replacing(#"\"#, with: #"\\"#))"
        },
        "formats": {
          "description": "The formats of the files; svg where nothing is said.",
          "anyOf": [
            {
              "enum": [ "svg", "png", "pdf" ]
            },
            {
              "type": "array",
              "items": {
                "enum": [ "svg", "png", "pdf" ]
              },
              "minItems": 1
            }
          ]
        },
        "themes": {
          "description": "The themes; auto where nothing is said. With several, the theme is part of the file's name.",
          "anyOf": [
            {
              "enum": [ "auto", "light", "dark", "inherit", "print" ]
            },
            {
              "type": "array",
              "items": {
                "enum": [ "auto", "light", "dark", "inherit", "print" ]
              },
              "minItems": 1
            }
          ]
        },
        "naming": {
          "description": "plain: gelu.svg, or gelu-light.svg and gelu-dark.svg. docc: gelu.svg and gelu~dark.svg, gelu@2x.png.",
          "enum": [ "plain", "docc" ]
        },
        "palette": { "description": "A palette file; its path is relative to this file.", "type": "string" },
        "transparent": { "description": "Leave out the paper.", "type": "boolean" },
        "responsive": {
          "description": "An SVG without width and height: it fills the width of its place.",
          "type": "boolean"
        },
        "page-style": {
          "description": "An SVG without style rules: 'actplot css' prints them for the page.",
          "type": "boolean"
        },
        "font": {
          "description": "Fonts to write in, the most wanted first.",
          "anyOf": [
            { "type": "string" },
            {
              "type": "array",
              "items": { "type": "string" },
              "minItems": 1
            }
          ]
        },
        "text": {
          "description": "Text as text, or as outlines of its letters.",
          "enum": [ "text", "outlines" ]
        },
        "scale": {
          "description": "Pixels of a PNG to one of the size; 2 where nothing is said.",
          "type": "number",
          "minimum": 0.1,
          "maximum": 16
        },
        "range": { "description": "The x to show, as in -6:6.", "type": "string" },
        "y-range": { "description": "The y to show.", "type": "string" },
        "x-scale": { "description": "linear, log, symlog or symlog:THRESHOLD.", "type": "string" },
        "y-scale": { "description": "linear, log, symlog or symlog:THRESHOLD.", "type": "string" },
        "title": { "description": "The title.", "type": "string" },
        "size": { "description": "The size in pixels, as in 640x400.", "type": "string" },
        "gradient": { "description": "Draw the gradient.", "type": "boolean" },
        "second-derivative": { "description": "Draw the second derivative.", "type": "boolean" },
        "convention": { "description": "A framework whose defaults and subgradients hold.", "type": "string" },
        "set": {
          "description": "Values of parameters, as in {alpha: 0.5}.",
          "type": "object",
          "additionalProperties": { "type": "number" }
        },
        "logits": {
          "description": "Inputs of a function of a vector.",
          "anyOf": [
            { "type": "string" },
            {
              "type": "array",
              "items": { "type": "number" },
              "minItems": 1
            }
          ]
        }
      }
    }

    """#
}
