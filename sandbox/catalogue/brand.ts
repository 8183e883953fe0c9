export const BRAND = 'Aldern & Wren';
export const IMAGE_HOST = 'https://images.aldern-wren.example';
export const WAREHOUSES = ['Main Warehouse', 'West DC'];
