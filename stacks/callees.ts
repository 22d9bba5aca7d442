// Internal: written by `npm run api`: the classes that check what their factories and methods are given; shape.ts says how.

import { BookingConsumer } from "./visionstays-booking/parties";
import { BookingProducer } from "./visionstays-booking/parties";
import { Iot } from "./iot/stack";
import { LogAnalytics } from "./log-analytics/stack";
import { VisionStaysBooking } from "./visionstays-booking/stack";
import { checkCalls } from "../lib/core/resource/shape";

checkCalls(BookingConsumer);
checkCalls(BookingProducer);
checkCalls(Iot);
checkCalls(LogAnalytics);
checkCalls(VisionStaysBooking);
