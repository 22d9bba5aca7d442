export { BookingConsumer, type KafkaConsumer } from "./visionstays-booking/consumer";
export { BookingProducer } from "./visionstays-booking/producer";
export { BookingEncryption, BookingNetwork, type VisionStaysBookingProps } from "./visionstays-booking/props";
export { VisionStaysBooking } from "./visionstays-booking/stack";
