import { STRIPE_SHARE, UNPROVEN_OPACITY } from '../../domain/hotspots/heat-pixels.ts'
import { SOFT_EDGE } from '../../domain/hotspots/heat-ramp.ts'

/** Stops that a ramp may have. */
export const MOST_STOPS = 6

const float = (value: number): string => (Number.isInteger(value) ? `${value}.0` : `${value}`)

/** The raster's four corners, each where the map has it on the screen; no buffer. */
export const HEAT_VERTEX = `#version 300 es
uniform vec4 u_corners[4];
uniform vec2 u_size;
out highp vec2 v_place;
void main() {
  v_place = u_size * vec2(gl_VertexID & 1, gl_VertexID >> 1);
  gl_Position = u_corners[gl_VertexID];
}`

/** What `heatPixels` and `paintRamp` do, for every pixel of the screen. A cell is its value and: 1 proven, 0 not, -1 not seen, -2 nothing to say. */
export const HEAT_FRAGMENT = `#version 300 es
precision highp float;
precision highp sampler2D;
uniform sampler2D u_cells;
uniform vec2 u_size;
uniform float u_stops[${MOST_STOPS}];
uniform vec3 u_colours[${2 * MOST_STOPS}];
uniform int u_count;
uniform float u_opacity;
uniform float u_stripe;
uniform vec3 u_unseen;
in highp vec2 v_place;
out vec4 painted;

// Weighted value, weight of the cells with one, of those not seen, of those proven.
vec4 cell(ivec2 at, float weight) {
  vec2 here = texelFetch(u_cells, min(at, ivec2(u_size) - 1), 0).rg;
  if (here.g < -1.5) return vec4(0.0);
  if (here.g < -0.5) return vec4(0.0, 0.0, weight, 0.0);
  return vec4(weight * here.r, weight, 0.0, weight * here.g);
}

vec4 ramp(float value) {
  float size = max(abs(value), 1e-9);
  int base = value < 0.0 ? ${MOST_STOPS} : 0;
  vec3 colour = u_colours[base];
  for (int i = 1; i < ${MOST_STOPS}; i++)
    if (i < u_count)
      colour = mix(colour, u_colours[base + i], clamp(log(size / u_stops[i - 1]) / log(u_stops[i] / u_stops[i - 1]), 0.0, 1.0));
  return vec4(colour, smoothstep(1.0, ${float(SOFT_EDGE)}, size / u_stops[0]));
}

void main() {
  vec2 place = clamp(v_place - 0.5, vec2(0.0), u_size - 1.0);
  ivec2 at = ivec2(floor(place));
  vec2 part = place - vec2(at);
  vec4 sum = cell(at, (1.0 - part.x) * (1.0 - part.y))
    + cell(at + ivec2(1, 0), part.x * (1.0 - part.y))
    + cell(at + ivec2(0, 1), (1.0 - part.x) * part.y)
    + cell(at + ivec2(1, 1), part.x * part.y);
  float along = (v_place.x + v_place.y) / u_stripe;
  float aside = abs(fract(along - ${float(STRIPE_SHARE / 2)} + 0.5) - 0.5);
  float stripe = clamp((${float(STRIPE_SHARE / 2)} - aside) / fwidth(along) + 0.5, 0.0, 1.0);
  vec4 colour = vec4(0.0);
  if (sum.y > 0.5) {
    colour = ramp(sum.x / sum.y);
    if (sum.w < 0.5 * sum.y) colour.a *= mix(${float(UNPROVEN_OPACITY)}, 1.0, stripe);
    colour.a *= u_opacity;
  } else if (sum.z > 0.5) colour = vec4(u_unseen, stripe);
  painted = vec4(colour.rgb * colour.a, colour.a);
}`
