"""What the model deployment runs: load_model once, and predict for each request of the program score."""

import json
import pathlib

from failure import probability


def load_model(model_file_name="model.json"):
    path = pathlib.Path(__file__).parent / model_file_name
    return json.loads(path.read_text(encoding="utf-8"))


def predict(data, model=load_model()):
    """A number from 0 to 1 for each reading, in their order; 0 for a sensor that the model does not know."""
    sensors = model["sensors"]
    readings = json.loads(data) if isinstance(data, (str, bytes)) else data
    return {
        "prediction": [
            probability(sensors[one["sensor"]], float(one["value"])) if one.get("sensor") in sensors else 0.0
            for one in readings
        ]
    }
