import { createDarkTheme, createLightTheme } from "@fluentui/react-components";
import type { BrandVariants, Theme } from "@fluentui/react-components";

/** Sixteen shades around the product's colour (shade 80), evenly spaced in perceived lightness. */
const brand: BrandVariants = {
  10: "#001110", 20: "#001e1d", 30: "#002c2a", 40: "#003b38", 50: "#004a46", 60: "#025955", 70: "#066965", 80: "#0b7a75",
  90: "#008d87", 100: "#339d97", 110: "#53aca7", 120: "#6ebcb7", 130: "#9ac8c4", 140: "#b2d8d5", 150: "#cae9e6", 160: "#e2f9f7",
};

/** The pane in light Office themes. */
export const lightTheme: Theme = createLightTheme(brand);

const dark = createDarkTheme(brand);

/** The pane in dark Office themes; brand text is lighter than Fluent's default to reach 4.5 : 1 on every surface. */
export const darkTheme: Theme = { ...dark, colorBrandForeground1: brand[110], colorBrandForeground2: brand[120], colorBrandForegroundLink: brand[120] };
