import { STRIPE_SHARE, UNPROVEN_OPACITY } from '../../domain/hotspots/heat-pixels.ts'

/** Cells along a block's side: blocks without a colour are not drawn. */
export const BLOCK = 8

const float = (value: number): string => (Number.isInteger(value) ? `${value}.0` : `${value}`)

/** A block of the raster, between the raster's four corners, each where the map has it on the screen. */
export const HEAT_VERTEX = `#version 300 es
uniform vec4 u_corners[4];
uniform vec2 u_size;
in vec2 a_block;
out highp vec2 v_place;
void main() {
  vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1);
  v_place = min((a_block + corner) * ${float(BLOCK)}, u_size);
  vec2 share = v_place / u_size;
  gl_Position = mix(mix(u_corners[0], u_corners[1], share.x), mix(u_corners[2], u_corners[3], share.x), share.y);
}`

/**
 * What `heatPixels` does, for every pixel of the screen. A cell holds its value (0 where it has none) and three ones or
 * noughts: whether it has a value, was not seen, is proven: filtered, they are the weights around the pixel.
 */
export const HEAT_FRAGMENT = `#version 300 es
precision highp float;
uniform sampler2D u_cells;
uniform sampler2D u_ramp;
uniform vec2 u_size;
uniform vec2 u_reach;
uniform float u_opacity;
uniform float u_stripe;
uniform vec3 u_unseen;
uniform bool u_striped;
in highp vec2 v_place;
out vec4 painted;

void main() {
  vec4 cell = texture(u_cells, v_place / u_size);
  vec4 colour = vec4(0.0);
  float stripe = 1.0;
  if (u_striped) {
    float along = (v_place.x + v_place.y) / u_stripe;
    float aside = abs(fract(along - ${float(STRIPE_SHARE / 2)} + 0.5) - 0.5);
    stripe = clamp((${float(STRIPE_SHARE / 2)} - aside) / fwidth(along) + 0.5, 0.0, 1.0);
  }
  if (cell.g > 0.5) {
    float value = cell.r / cell.g;
    colour = texture(u_ramp, vec2(log2(max(abs(value), 1e-9)) * u_reach.x + u_reach.y, value < 0.0 ? 0.75 : 0.25));
    if (cell.a < 0.5 * cell.g) colour.a *= mix(${float(UNPROVEN_OPACITY)}, 1.0, stripe);
    colour.a *= u_opacity;
  } else if (cell.b > 0.5) colour = vec4(u_unseen, stripe);
  painted = vec4(colour.rgb * colour.a, colour.a);
}`
