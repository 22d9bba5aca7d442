export { VisionStaysBooking, type VisionStaysBookingProps } from "./visionstays-booking/stack";
